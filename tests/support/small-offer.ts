import type { Offer, Rulebook } from '../../src/domain/rulebook/index.ts'
import { compileOffer } from '../../src/editorial/authoring/compile/compile.ts'
import { compileHours } from '../../src/editorial/authoring/compile/hours.ts'
import { offerFile, parseFile } from '../../src/editorial/authoring/index.ts'
import { rulebook } from './rules.ts'
import { SAMPLE, sampleOffers } from './sample-offers.ts'

const read = parseFile(SAMPLE, sampleOffers.get(SAMPLE)!, offerFile)
if ('problems' in read) throw new Error(JSON.stringify(read.problems))
const { office: _, ...sample } = compileOffer(read.parsed.value, [], compileHours)

/**
 * An offer that does not exist: made for officials, in Saxony, after threats and attacks online, independent, for every
 * role.
 * @param id its id, which its telephone number and addresses do not depend on
 * @param change what is different
 */
export function smallOffer(id: string, change: Partial<Offer> = {}): Offer {
  const { roles: __, ...base } = sample
  return { ...base, id, focus: 'officials', background: [], ...change }
}

/** Today's questions, policy and site, without steps, and with these offers alone. */
export function rulebookOf(...offers: readonly Offer[]): Rulebook {
  return { ...rulebook, steps: [], offers }
}
