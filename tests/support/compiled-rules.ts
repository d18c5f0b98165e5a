import { reach } from '../../src/domain/matching/index.ts'
import type { Rulebook } from '../../src/domain/rulebook/index.ts'
import { compileRulebook, publicFilesOf, type RuleFiles } from '../../src/editorial/authoring/index.ts'

/** What tests make of the files of the rules. */
export interface CompiledRules {
  readonly rulebook: Rulebook
  /** As a browser has them: without offers that only wait for a call. */
  readonly publicRulebook: Rulebook
  /**
   * As if no offer were paused: examples say where an offer stands when it runs, and an editor who pauses one within
   * the hour changes none of them. Offers that wait for a way of contact stay paused.
   */
  readonly asIfRunning: Rulebook
}

/** Compiles the files of the rules in the three ways that tests want. */
export function compiledRules(files: RuleFiles): CompiledRules {
  const rulebook = compileRulebook(files)
  const offers = rulebook.offers.map((offer): Rulebook['offers'][number] =>
    offer.status === 'paused' && reach(offer) >= 0 ? { ...offer, status: 'active' } : offer,
  )
  return { rulebook, publicRulebook: compileRulebook(publicFilesOf(files)), asIfRunning: { ...rulebook, offers } }
}
