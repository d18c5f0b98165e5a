import { POLICE_VALUES, type PoliceAnswer, type Section } from '../../../domain/rulebook/index.ts'
import type { Parsed } from '../read/parse.ts'
import type { Problem } from '../read/problem.ts'
import type { PolicyFile, SiteFile } from '../schema/index.ts'
import { numberFault } from './check-number.ts'
import { premiumPrefix } from './check-premium.ts'

/** Sections that no policy may open to offers that are not independent (docs/promises.md#4). */
const CLOSED: readonly { readonly answer: PoliceAnswer; readonly to: readonly Section[]; readonly why: string }[] = [
  {
    answer: 'no',
    to: ['first', 'more'],
    why: 'Wer keine Polizei will, sieht offen nur unabhängige Stellen. Erlaubt: later.',
  },
  { answer: 'unsure', to: ['first'], why: 'Ohne ein Ja stehen zuerst nur unabhängige Stellen. Erlaubt: more, later.' },
]

/** Whatever editors tune, the policy keeps the promises about the police. */
export function checkPolicy(file: Parsed<PolicyFile>): readonly Problem[] {
  return CLOSED.flatMap(({ answer, to, why }) =>
    POLICE_VALUES.filter((value) => value !== 'independent' && to.includes(file.value.police[answer][value])).map(
      (value) => file.at(['police', answer, value], why),
    ),
  )
}

/** Who asks the operator for something must not pay more than for a call. */
function costFault(number: string): string | null {
  const prefix = premiumPrefix(number)
  return prefix === null
    ? null
    : `Anrufe bei Nummern mit ${prefix} kosten extra. Bitte eine gewöhnliche Nummer eintragen.`
}

/** Each closure of the hotline ends on or after the day it begins, and the operator's telephone can be dialled. */
export function checkSite(file: Parsed<SiteFile>): readonly Problem[] {
  const { hotline, operatorFacts } = file.value
  const fault =
    operatorFacts.phone === null ? null : (numberFault(operatorFacts.phone) ?? costFault(operatorFacts.phone))
  return [
    ...(fault === null ? [] : [file.at(['operatorFacts', 'phone'], fault)]),
    ...hotline.closures.flatMap(({ from, to }, index) =>
      from <= to
        ? []
        : [file.at(['hotline', 'closures', index, 'to'], `Das Ende (${to}) liegt vor dem Anfang (${from}).`)],
    ),
  ]
}
