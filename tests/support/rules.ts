import { reach } from '../../src/domain/matching/index.ts'
import type { Rulebook } from '../../src/domain/rulebook/index.ts'
import { compileRulebook, publicFilesOf, readRules, textsOnDisk } from '../../src/editorial/authoring/index.ts'

/** Today's rules: the files as they stand in `rules/`, and compiled. */
export const ruleTexts = textsOnDisk('rules')
export const ruleFiles = readRules(ruleTexts)
export const rulebook = compileRulebook(ruleFiles)

/** Today's rules as a browser has them: without offers that only wait for a call. */
export const publicRulebook = compileRulebook(publicFilesOf(ruleFiles))

/**
 * Today's rules as if no offer were paused: examples say where an offer stands when it runs, and an editor who pauses
 * one within the hour changes none of them. Offers that wait for a way of contact stay paused.
 */
export const asIfRunning: Rulebook = {
  ...rulebook,
  offers: rulebook.offers.map((offer) =>
    offer.status === 'paused' && reach(offer) >= 0 ? { ...offer, status: 'active' } : offer,
  ),
}
