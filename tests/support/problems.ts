import { compileHours } from '../../src/editorial/authoring/compile/hours.ts'
import { BrokenRules, type Problem, parseFile, type RuleTexts } from '../../src/editorial/authoring/index.ts'
import { readTexts } from '../../src/editorial/authoring/read/read.ts'
import { TOWNS } from '../../src/editorial/authoring/read/towns.ts'

/** The day on which the rules of tests are read. */
const TODAY = '2026-12-01'

const parsed = new Map<string, ReturnType<typeof parseFile>>()

/** Parses the same text under the same name once: hundreds of tests change one file of a hundred. */
const parseOnce: typeof parseFile = (file, source, schema) => {
  const key = `${file}\n${source}`
  const known = parsed.get(key) ?? parseFile(file, source, schema)
  parsed.set(key, known)
  return known as ReturnType<typeof parseFile<never>>
}

/** What the build finds wrong with rules; empty where nothing is. */
export function problemsOf(texts: RuleTexts): readonly Problem[] {
  try {
    readTexts(texts, compileHours, 'rules', { parseOne: parseOnce, towns: TOWNS, today: TODAY })
    return []
  } catch (error) {
    if (error instanceof BrokenRules) return error.problems
    throw error
  }
}
