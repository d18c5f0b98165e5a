import { openingOf, type WallTime } from '../../domain/matching/index.ts'
import type { Land, Need, Offer, Phase, PoliceValue } from '../../domain/rulebook/index.ts'
import type { TextKey } from '../../text/i18n/index.ts'

/** Who learns of it, as the directory divides it: police and prosecution are one. */
export const POLICE_CHOICES = ['independent', 'may-forward', 'police'] as const
export type PoliceChoice = (typeof POLICE_CHOICES)[number]

/** What somebody wants to see. It lives in the page alone. Inside a list any of it suits; all the lists have to. */
export interface Choice {
  /** A Land, `DE` for nationwide offers only; empty: everywhere. A nationwide offer suits every Land. */
  readonly area: Land | 'DE' | ''
  readonly phases: readonly Phase[]
  readonly needs: readonly Need[]
  readonly police: readonly PoliceChoice[]
  readonly openNow: boolean
  /** ISO 639; empty: every language. */
  readonly language: string
}

export const EVERYTHING: Choice = { area: '', phases: [], needs: [], police: [], openNow: false, language: '' }

const policeOf = (value: PoliceValue): PoliceChoice => (value === 'prosecution' ? 'police' : value)

const some = <T>(wanted: readonly T[], has: (one: T) => boolean) => wanted.length === 0 || wanted.some(has)

/**
 * Whether an offer is one of those that somebody wants to see. Which offers are listed at all: `listedOffers`.
 * @param now German wall time; null where no clock is known: nothing is open for certain then
 */
export function suits(offer: Offer, choice: Choice, now: WallTime | null): boolean {
  return (
    (choice.area === '' || offer.area === choice.area || offer.area === 'DE') &&
    some(choice.phases, (phase) => offer.phases.includes(phase)) &&
    some(choice.needs, (need) => offer.needs.includes(need)) &&
    some(choice.police, (police) => policeOf(offer.police) === police) &&
    (choice.language === '' || offer.languages.includes(choice.language)) &&
    (!choice.openNow || (now !== null && openingOf(offer, now).open === true))
  )
}

/** One thing that was chosen, and the choice without it. */
export interface Chosen {
  /** Its name: a text by its key, or a language by its code (ISO 639). */
  readonly name: { readonly text: TextKey } | { readonly language: string }
  readonly without: Choice
}

/** Everything that was chosen, one by one, so that each can be taken back. */
export function chosenIn(choice: Choice): readonly Chosen[] {
  const { area, phases, needs, police, openNow, language } = choice
  const less = <T>(list: readonly T[], one: T) => list.filter((other) => other !== one)
  const one = (on: boolean, text: TextKey, change: Partial<Choice>): readonly Chosen[] =>
    on ? [{ name: { text }, without: { ...choice, ...change } }] : []
  return [
    ...(area === '' ? [] : one(true, area === 'DE' ? 'directory.onlyNationwide' : `land.${area}`, { area: '' })),
    ...phases.flatMap((phase) => one(true, `directory.phase.${phase}`, { phases: less(phases, phase) })),
    ...needs.flatMap((need) => one(true, `need.${need}`, { needs: less(needs, need) })),
    ...police.flatMap((value) => one(true, `directory.byPolice.${value}`, { police: less(police, value) })),
    ...one(openNow, 'directory.openNow', { openNow: false }),
    ...(language === '' ? [] : [{ name: { language }, without: { ...choice, language: '' } }]),
  ]
}
