import { type CodeFault, decode } from '../../domain/answer-code/index.ts'
import type { Answers, GuideWords, Land, Question, Rulebook } from '../../domain/rulebook/index.ts'
import { findLand, fold, type Places, spellings } from '../places/index.ts'
import { searchOffers } from './search.ts'

/** Something that typed text may mean. */
export type FieldOption =
  | { readonly is: 'place'; readonly land: Land; readonly place: string | null }
  | { readonly is: 'offer'; readonly id: string }

/** What typed text means, read after each key. */
export interface FieldReading {
  /** At most nine, so that each has a digit. */
  readonly options: readonly FieldOption[]
  /** The option that Enter takes; null: there are several, and somebody has to choose. */
  readonly sure: number | null
  /** A whole code; null where the text is none. */
  readonly code: { readonly answers: Answers } | { readonly fault: CodeFault } | null
  /** Digits that a code still lacks; 0: it lacks none, or the text is no code. */
  readonly lacks: number
}

/** What the field looks in. Parts that have not arrived are null. */
export interface FieldSources {
  readonly questions: readonly Question[]
  readonly lands: readonly { readonly land: Land; readonly names: readonly string[] }[]
  readonly places: Places | null
  readonly guide: { readonly rulebook: Rulebook; readonly words: GuideWords } | null
  /** Finds offers by topic, too; gives their ids, the best first. */
  readonly byTopic: ((typed: string) => readonly string[]) | null
}

const MOST = 9
const CODE_LENGTH = 15
/** A postcode has five digits; what has more is the beginning of a code. */
const POSTCODE_LENGTH = 5

const NOTHING: FieldReading = { options: [], sure: null, code: null, lacks: 0 }

/**
 * Reads what somebody typed: a Land, a postcode or a place; the name of an offer or a topic; or a code.
 *
 * Sure is: a Land typed in full or as its two letters, places that all lie in one Land while no offer begins alike, or
 * offers alone. Places that are only spelled alike are never sure while an offer fits: “Hateaid” is no village.
 */
export function readField(typed: string, sources: FieldSources): FieldReading {
  const text = typed.trim()
  if (text === '') return NOTHING
  if (/^[\d\s]+$/.test(text)) return readDigits(text, sources)
  const places = findLand(sources.places, sources.lands, text).map(
    ({ land, place }) => ({ land, place, is: 'place' }) as const,
  )
  const offers = offersFor(text, sources).map((id) => ({ id, is: 'offer' }) as const)
  const begun = places.filter(({ land, place }) => begins(place === null ? namesOf(land, sources) : [place], text))
  const closest = begun.length > 0 ? begun : offers.length > 0 ? [] : places
  const alike = offers.length > 0 ? places.filter((one) => !closest.includes(one)) : []
  const options = [...closest, ...offers, ...alike].slice(0, MOST)
  const rivals = offers.some(({ id }) => begins([sources.guide?.words.offers[id]?.shortName ?? ''], text))
  return { ...NOTHING, options, sure: surest(options, closest, rivals, text, sources) }
}

/** The names under which a Land is known, its two letters among them. */
function namesOf(land: Land, { lands }: FieldSources): readonly string[] {
  return lands.find((one) => one.land === land)?.names ?? []
}

function begins(names: readonly string[], text: string): boolean {
  const ways = spellings(text)
  return names.some((name) => ways.some((letters) => fold(name).startsWith(letters)))
}

function isExactly(names: readonly string[], text: string): boolean {
  const ways = spellings(text)
  return names.some((name) => ways.includes(fold(name)))
}

type PlaceOption = Extract<FieldOption, { is: 'place' }>

function surest(
  options: readonly FieldOption[],
  closest: readonly PlaceOption[],
  rivals: boolean,
  text: string,
  sources: FieldSources,
): number | null {
  const [first] = options
  if (first === undefined) return null
  if (first.is === 'offer') return options.some(({ is }) => is === 'place') ? null : 0
  const exact = (places: readonly PlaceOption[]) =>
    places.filter(({ land, place }) => isExactly(place === null ? namesOf(land, sources) : [place], text))
  const lands = exact(closest.filter(({ place }) => place === null))
  const named = lands.length > 0 ? lands : exact(closest)
  if (named.length === 0 && rivals) return null
  const meant = named.length > 0 ? named : closest
  return new Set(meant.map(({ land }) => land)).size === 1 ? options.indexOf(meant[0]!) : null
}

function offersFor(text: string, { guide, byTopic }: FieldSources): readonly string[] {
  if (guide === null || text.length < 2) return []
  const named = searchOffers(guide.rulebook, guide.words, text).map(({ id }) => id)
  const topical = text.length < 3 ? [] : (byTopic?.(text) ?? [])
  return [...new Set([...named, ...topical])].slice(0, MOST)
}

function readDigits(text: string, sources: FieldSources): FieldReading {
  const digits = text.replace(/\D/g, '')
  if (digits.length > POSTCODE_LENGTH) {
    const read = decode(sources.questions, digits)
    if (read.is === 'answers') return { ...NOTHING, code: { answers: read.answers } }
    // While it is being typed it only lacks digits; one of an earlier version is known by its length.
    if (read.fault === 'length' && digits.length < CODE_LENGTH)
      return { ...NOTHING, lacks: CODE_LENGTH - digits.length }
    return { ...NOTHING, code: { fault: read.fault }, lacks: Math.max(0, CODE_LENGTH - digits.length) }
  }
  const options = findLand(sources.places, sources.lands, digits).map(
    ({ land, place }) => ({ land, place, is: 'place' }) as const,
  )
  return { ...NOTHING, options, sure: new Set(options.map(({ land }) => land)).size === 1 ? 0 : null }
}
