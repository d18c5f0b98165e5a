import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { serveFolder } from '../../src/cli/serve.ts'
import {
  byLanguage,
  type GuideWords,
  type Language,
  type QuestionWords,
  type Rulebook,
} from '../../src/domain/rulebook/index.ts'
import { guideWordsOf, questionWordsOf } from '../../src/editorial/authoring/index.ts'
import { chromiumOptions } from './browser.ts'
import { publicRulebook, ruleFiles } from './rules.ts'

interface Words {
  readonly questions: QuestionWords
  readonly guide: GuideWords
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The served site, started once for all browser tests. */
    readonly site: { readonly url: string }
    /** Today's rules and their words, read once for all browser tests. */
    readonly rulebook: Rulebook
    readonly words: { readonly [L in Language]: Words }
  }
}

const wordsIn = (language: Language): Words => ({
  questions: questionWordsOf(ruleFiles, language),
  guide: guideWordsOf(ruleFiles, language),
})

/** Where the build wrote; the same variable tells it where to. */
const built = process.env.OUT ?? 'dist'

/** Starts what every browser test needs, once: the built site on a local address. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${built}/404.html`))
    throw new Error('dist is missing: run `npm run build` before the browser tests.')
  // Unpacks the browser before several processes ask for it at once.
  await chromiumOptions()
  const { server, url } = await serveFolder(built)
  project.provide('site', { url: url.replace(/\/$/, '') })
  // As a browser has it.
  project.provide('rulebook', publicRulebook)
  project.provide('words', byLanguage(wordsIn))
  return async () => {
    server.closeAllConnections()
    server.close()
  }
}
