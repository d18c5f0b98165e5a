import {
  type Area,
  type Background,
  type GuideWords,
  hasEnded,
  type Incident,
  type Kind,
  type Need,
  type Offer,
  type OfferSummaries,
  type Office,
  type OfficeBook,
  type Rulebook,
} from '../../../domain/rulebook/index.ts'
import type { TextKey } from '../../../text/i18n/index.ts'
import { numbersOf } from './numbers.ts'

type WordsFor<Id extends string> = { readonly [I in Id]?: string }

/**
 * Everyday words by the ids that they mean: “Drohbrief” → `threat`. They are for finding only and never shown.
 */
export interface SearchWords {
  /** Words that say nothing about what somebody looks for. */
  readonly skip: string
  readonly area: WordsFor<Area>
  readonly kind: WordsFor<Kind>
  readonly need: WordsFor<Need>
  readonly incident: WordsFor<Incident>
  readonly background: WordsFor<Background>
  /** For offers that are made for people in office. */
  readonly officials: string
}

/** What is searched of one offer. Names count most. */
export interface SearchDocument {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly provider: string
  readonly area: string
  readonly summary: string
  /** What it is and is for, in the words of the page and in everyday ones. */
  readonly topics: string
  /** The names of its offices, their towns and the districts that they look after. */
  readonly offices: string
  /** Its telephone numbers and those of its offices, digits alone. */
  readonly numbers: string
  /** How near it stands to most people, where many fit a word alike: 1 and more. */
  readonly nearness: number
}

/** Names ids in the language of the page: `need.legal` → “Rechtliches”. */
export type Translate = (key: TextKey) => string

/**
 * What is searched of every offer that the directory lists.
 * @param words the offers' words in one language
 * @param summaries what each offer is and does, in the same language
 * @param offices the offices of the offers, in the same language
 * @param everyday everyday words of the same language
 */
export function documentsOf(
  rulebook: Rulebook,
  words: GuideWords,
  summaries: OfferSummaries,
  offices: OfficeBook,
  everyday: SearchWords,
  t: Translate,
): readonly SearchDocument[] {
  return rulebook.offers.flatMap((offer) => {
    const text = words.offers[offer.id]
    // By status alone; the list that shows what is found leaves out what is over today.
    if (text === undefined || hasEnded(offer, null)) return []
    const { name, shortName, provider, forYou } = text
    const area = [offer.area === 'DE' ? t('card.nationwide') : t(`land.${offer.area}`), everyday.area[offer.area]]
    return [
      {
        id: offer.id,
        name,
        shortName,
        provider,
        area: [...area, text.region].filter(Boolean).join(' '),
        summary: [forYou, summaries[offer.id], text.hint, ...text.phoneLabels, offer.contact.address]
          .filter(Boolean)
          .join(' '),
        topics: topicsOf(offer, everyday, t),
        offices: (offices[offer.id] ?? []).flatMap(wordsOfOffice).join(' '),
        numbers: [offer.contact, ...(offices[offer.id] ?? []).map(({ contact }) => contact)]
          .flatMap(numbersOf)
          .join(' '),
        nearness: nearnessOf(offer),
      },
    ]
  })
}

function wordsOfOffice({ name, town, serves }: Office): readonly string[] {
  return [name, town, ...serves]
}

/**
 * Somebody there talks, and the offer is there for everybody in the country, for people in office first: such doors
 * come before others of the same subject.
 */
function nearnessOf({ talks, area, focus }: Offer): number {
  return (talks ? 1.1 : 1) * (area === 'DE' ? 1.1 : 1) * (focus === 'officials' ? 1.05 : 1)
}

function topicsOf(offer: Offer, everyday: SearchWords, t: Translate): string {
  return [
    t(`kind.${offer.kind}`),
    everyday.kind[offer.kind],
    t(`badge.${offer.police}`),
    offer.focus === 'officials' ? everyday.officials : '',
    ...offer.needs.flatMap((need) => [t(`need.${need}`), everyday.need[need]]),
    ...offer.incident.flatMap((incident) => [t(`reasons.incident.${incident}`), everyday.incident[incident]]),
    ...offer.background.flatMap((background) => [
      t(`reasons.background.${background}`),
      everyday.background[background],
    ]),
  ]
    .filter(Boolean)
    .join(' ')
}
