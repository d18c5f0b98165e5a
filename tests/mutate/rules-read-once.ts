import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import { reach } from '../../src/domain/matching/index.ts'
import type { Rulebook } from '../../src/domain/rulebook/index.ts'
import { compileHours } from '../../src/editorial/authoring/compile/hours.ts'
import { compileRulebook, publicFilesOf, type RuleFiles } from '../../src/editorial/authoring/index.ts'
import { RULES_ONCE } from './wings.ts'

/**
 * Stands in for tests/support/rules.ts: the rules as unchanged code has read them. Reading them takes longer than most
 * tests, and would happen again for each change.
 */
const read = deserialize(readFileSync(process.env[RULES_ONCE]!)) as {
  readonly texts: ReadonlyMap<string, string>
  readonly files: RuleFiles
}

export const ruleTexts = read.texts
export const ruleFiles: RuleFiles = { ...read.files, readHours: compileHours }
export const rulebook = compileRulebook(ruleFiles)
export const publicRulebook = compileRulebook(publicFilesOf(ruleFiles))
export const asIfRunning: Rulebook = {
  ...rulebook,
  offers: rulebook.offers.map((offer) =>
    offer.status === 'paused' && reach(offer) >= 0 ? { ...offer, status: 'active' } : offer,
  ),
}
