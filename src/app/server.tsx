import articles from 'virtual:lotse/articles/de'
import core from 'virtual:lotse/core'
import guide from 'virtual:lotse/guide'
import type { ComponentType, ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { addressedIds, LANDS, LANGUAGES, type Language, rowsOf, SHEETS } from '../domain/rulebook/index.ts'
import type { PageFacts } from '../screens/reading/index.ts'
import { createTexts, pathIn, readPath } from '../screens/ui/index.ts'
import { type EarlySteps, isSecondTheSame } from '../screens/wizard/index.ts'
import { App } from './app.tsx'
import { loadLanguage } from './language.ts'
import type { LoadState } from './load-state.ts'
import { NUMBER_PATHS } from './number-pages.tsx'
import { timesFor } from './page-times.ts'
import { loadPage } from './pages.tsx'
import { isReadOnly } from './read-only.ts'
import { SITE_PATHS } from './site-pages.tsx'
import { dataFor } from './structured-data.ts'
import { titleOf } from './title.ts'

/** One page to write: where it is served, its language, its title. */
export interface PageToWrite {
  readonly path: string
  readonly language: Language
}

/** A page as it goes into its file. */
export interface RenderedPage {
  readonly html: string
  /** The second question behind the first, and what is said to a press that has to wait; on the guide's page alone. */
  readonly ahead?: { readonly html: string; readonly wait: string } | undefined
  readonly title: string
  readonly description: string
  /** What it is about, for programs. */
  readonly data?: object | undefined
  /** Where it is only read (decision 0051): when somebody answers. */
  readonly times?: PageFacts['times'] | undefined
}

/** Pages to read, beside the guide and the directory. */
function readingPaths(): readonly string[] {
  const steps = [...guide.steps.map(({ id }) => id), ...Object.keys(SHEETS)].map((id) => `/erste-schritte/${id}`)
  const texts = articles.map(({ slug }) => `/ratgeber/${slug}`)
  return ['/erste-schritte', ...steps, '/ratgeber', ...texts, '/termine']
}

/** Every page of the site, in every language. */
export function pagesToWrite(): readonly PageToWrite[] {
  const paths = [
    '/',
    '/angebote',
    '/beratung',
    '/einbetten',
    '/einbetten/technik',
    ...NUMBER_PATHS,
    ...SITE_PATHS,
    ...LANDS.map((land) => `/angebote/land/${land.toLowerCase()}`),
    ...addressedIds(rowsOf(guide.offers)).map((id) => `/angebote/${id}`),
    ...readingPaths(),
  ]
  return LANGUAGES.flatMap((language) => paths.map((path) => ({ language, path: pathIn(language, path) })))
}

/**
 * The modules that a page asks for beside those of every page, so that the browser fetches them at once: the desk
 * answers keys sooner.
 */
export function modulesFor(path: string, language: Language): readonly string[] {
  return path === pathIn(language, '/beratung')
    ? ['src/app/pages.tsx', `virtual:lotse/desk-texts/${language}`, 'src/screens/helpline/index.ts']
    : []
}

/** Somebody who has gone on from the first question. */
const AHEAD: EarlySteps = { second: true, first: {}, last: 0, away: undefined }

async function htmlOf(drawn: ReactNode): Promise<string> {
  // Larger boundaries would be written with inline scripts that the policy forbids.
  const { prelude } = await prerender(drawn, { progressiveChunkSize: Number.POSITIVE_INFINITY })
  return new Response(prelude).text()
}

/** What stands in `main`, as the application draws it there. */
const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1]

/**
 * Renders one page as static HTML without a single script in it.
 * @param base the path below which the site is served, without a slash at its end
 */
export async function renderPage({ path, language }: PageToWrite, base: string): Promise<RenderedPage> {
  const pack = await loadLanguage(language)
  // A copy for each page: what one loads must not be there for the next, or a text that a page forgot to load would
  // look as if it were there.
  const texts = createTexts(language, structuredClone(pack.texts))
  const plain = readPath(path).path
  const page: LoadState<ComponentType | null> =
    plain === '/' ? { is: 'coming' } : { is: 'there', value: await loadPage(language, plain, texts) }
  const draw = (early?: () => EarlySteps) =>
    htmlOf(
      <StaticRouter basename={base} location={`${base}${path}`}>
        <App texts={texts} words={pack.questions} page={page} reloaded={false} early={early} />
      </StaticRouter>,
    )
  const html = await draw()
  const second = plain === '/' && isSecondTheSame(core.questions) ? mainOf(await draw(() => AHEAD)) : undefined
  return {
    html,
    ahead: second === undefined ? undefined : { html: second, wait: texts.t('question.moment') },
    title: titleOf(plain, headingOf(html), texts.t),
    description: texts.t('site.description'),
    data: await dataFor(plain, language, texts),
    times: isReadOnly(plain) ? await timesFor(plain, language, texts) : undefined,
  }
}

const NAMED: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** The text of a rendered page's h1. */
function headingOf(html: string): string | undefined {
  return /<h1[^>]*>(.*?)<\/h1>/s
    .exec(html)?.[1]
    ?.replace(/<[^>]+>/g, '')
    .replace(/&(\w+|#x27);/g, (whole, name: string) => NAMED[name] ?? whole)
}

/** The numbers a page names when nothing else works. */
export const lines = core.hotlines
