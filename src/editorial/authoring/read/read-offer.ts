import { OFFER_CHECKS } from '../check/check-offer.ts'
import { checkOffices } from '../check/check-offices.ts'
import { compileHours } from '../compile/hours.ts'
import { type OfferFile, offerFile } from '../schema/index.ts'
import { parseFile } from './parse.ts'
import { BrokenRules } from './problem.ts'

/**
 * Reads and checks one offer by itself; what it says of other files is not looked at.
 * @param path below the rules folder
 * @throws BrokenRules with the problems of this file
 */
export function readOffer(path: string, source: string, folder = 'rules'): OfferFile {
  const result = parseFile(`${folder}/${path}`, source, offerFile)
  if ('problems' in result) throw new BrokenRules(result.problems)
  const { parsed } = result
  const problems = [
    ...OFFER_CHECKS.flatMap((judge) => judge(parsed, compileHours)),
    ...checkOffices(parsed, compileHours),
  ]
  if (problems.length > 0) throw new BrokenRules(problems)
  return parsed.value
}
