import type { DataBook } from '../data-book.ts'
import type { OpenOffer, OpenOffice } from '../open-offer-schema.ts'
import { t } from './german-texts.ts'

export interface Taxonomy {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly version: string
}

export interface Term {
  readonly id: string
  /** Unique among all terms: taxonomy and value, `need/legal`. */
  readonly code: string
  readonly name: string
  readonly description: string
  readonly taxonomy: string
  readonly language: 'de'
  readonly taxonomy_id: string
}

/** An id that a taxonomy gives to an offer, with its German name. */
type Named = readonly [value: string, name: string]
/** Names an answer in the questions' own words. */
type NameAnswer = (question: 'incident' | 'background' | 'role', answer: string) => Named

/** Our own taxonomies, each with the terms that it gives an offer. */
const TAXONOMIES = {
  kind: ({ kind }: OpenOffer) => [[kind, t(`kind.${kind}`)]],
  help: ({ help }: OpenOffer) => [[help, t(`help.${help}`)]],
  policeTask: ({ policeTask }: OpenOffer) =>
    policeTask === null ? [] : [[policeTask, t(`openData.policeTask.${policeTask}`)]],
  // The editors' own word; it names itself.
  house: ({ house }: OpenOffer) => (house === null ? [] : [[house, house]]),
  focus: ({ focus }: OpenOffer) => [[focus, t(`openData.focus.${focus}`)]],
  need: ({ needs }: OpenOffer) => needs.map((need) => [need, t(`need.${need}`)]),
  phase: ({ phases }: OpenOffer) => phases.map((phase) => [phase, t(`openData.phase.${phase}`)]),
  audience: ({ audiences }: OpenOffer) => audiences.map((one) => [one, t(`openData.audience.${one}`)]),
  // Topics are the editors' own words: one without a text names itself.
  topic: ({ topics }: OpenOffer) => topics.map((topic) => [topic, t(`openData.topic.${topic}`, topic)]),
  incident: ({ incidents }: OpenOffer, nameOf) => incidents.map((incident) => nameOf('incident', incident)),
  background: ({ backgrounds }: OpenOffer, nameOf) => backgrounds.map((one) => nameOf('background', one)),
  role: ({ roles }: OpenOffer, nameOf) =>
    roles === null ? [['every', t('openData.role.every')]] : roles.map((role) => nameOf('role', role)),
  police: ({ police }: OpenOffer) => [[police, t(`badge.${police}`)]],
  anonymous: ({ anonymous }: OpenOffer) => [threeValued(anonymous)],
  free: ({ free }: OpenOffer) => [threeValued(free)],
  talks: ({ talks }: OpenOffer) => [threeValued(talks)],
  confidence: ({ confidence }: OpenOffer) => [[confidence, t(`directory.${confidence}`)]],
  confirmation: ({ confirmed }: OpenOffer) => {
    const value = confirmed === null ? 'sourced' : 'confirmed'
    return [[value, t(`openData.confirmation.${value}`)]]
  },
} satisfies { readonly [key: string]: (offer: OpenOffer, nameOf: NameAnswer) => readonly Named[] }
type TaxonomyKey = keyof typeof TAXONOMIES
const KEYS = Object.keys(TAXONOMIES) as TaxonomyKey[]

function threeValued(fact: boolean | null): Named {
  const value = fact === null ? 'unknown' : fact ? 'yes' : 'no'
  return [value, t(`openData.known.${value}`)]
}

/** A term that something has, by its taxonomy and value. */
export interface GivenTerm {
  readonly key: string
  readonly value: string
  readonly term: Term
}

export interface Terms {
  readonly taxonomies: readonly Taxonomy[]
  /** The terms of an offer, in the order of the taxonomies. */
  readonly termsOf: (offer: OpenOffer) => readonly GivenTerm[]
  /** The terms of an office: what it says of its own, the rest is its offer's. */
  readonly termsOfOffice: (offer: OpenOffer, office: OpenOffice) => readonly GivenTerm[]
}

/**
 * Our taxonomies and their terms, in German, with ids that never change.
 * @param book the names of the answers
 * @returns the taxonomies, and a function that gives the terms of an offer
 */
export function termsFor({ answers, uuidOf }: DataBook): Terms {
  const nameOf: NameAnswer = (question, answer) => [answer, answers[question]?.[answer]?.de ?? answer]
  const termOf = (key: TaxonomyKey, value: string, name: string): Term => {
    const taxonomy = t(`openData.taxonomy.${key}`)
    return {
      id: uuidOf(`term:${key}:${value}`),
      code: `${key}/${value}`,
      name,
      description: `${taxonomy}: ${name}`,
      taxonomy: `Lotse: ${taxonomy}`,
      language: 'de',
      taxonomy_id: uuidOf(`taxonomy:${key}`),
    }
  }
  const given = (keys: readonly TaxonomyKey[], offer: OpenOffer): readonly GivenTerm[] =>
    keys.flatMap((key) =>
      [...new Map<string, string>(TAXONOMIES[key](offer, nameOf))].map(([value, name]) => ({
        key,
        value,
        term: termOf(key, value, name),
      })),
    )
  return {
    taxonomies: KEYS.map((key) => ({
      id: uuidOf(`taxonomy:${key}`),
      name: `Lotse: ${t(`openData.taxonomy.${key}`)}`,
      description: t(`openData.taxonomyAbout.${key}`),
      version: '1',
    })),
    termsOf: (offer) => given(KEYS, offer),
    termsOfOffice: (offer, { confidence, confirmed }) =>
      given(['confidence', 'confirmation'], { ...offer, confidence, confirmed }),
  }
}
