import type { DataBook } from '../book.ts'
import type { OpenOffer } from '../record.ts'
import { t } from './german.ts'

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

/** Our own taxonomies: what of an offer each holds, and the texts that name its terms; `answers` are named by the questions' own words. */
const TAXONOMIES = {
  kind: { values: ({ kind }: OpenOffer) => [kind], texts: 'kind' },
  focus: { values: ({ focus }: OpenOffer) => [focus], texts: 'openData.focus' },
  need: { values: ({ needs }: OpenOffer) => needs, texts: 'need' },
  phase: { values: ({ phases }: OpenOffer) => phases, texts: 'openData.phase' },
  audience: { values: ({ audiences }: OpenOffer) => audiences, texts: 'openData.audience' },
  topic: { values: ({ topics }: OpenOffer) => topics, texts: 'openData.topic' },
  incident: { values: ({ incidents }: OpenOffer) => incidents, texts: 'answers' },
  background: { values: ({ backgrounds }: OpenOffer) => backgrounds, texts: 'answers' },
  role: { values: ({ roles }: OpenOffer) => roles ?? ['every'], texts: 'answers' },
  police: { values: ({ police }: OpenOffer) => [police], texts: 'badge' },
  anonymous: { values: ({ anonymous }: OpenOffer) => [threeValued(anonymous)], texts: 'openData.known' },
  free: { values: ({ free }: OpenOffer) => [threeValued(free)], texts: 'openData.known' },
  confidence: { values: ({ confidence }: OpenOffer) => [confidence], texts: 'directory' },
  confirmation: {
    values: ({ confirmed }: OpenOffer) => [confirmed === null ? 'sourced' : 'confirmed'],
    texts: 'openData.confirmation',
  },
} as const satisfies {
  readonly [key: string]: { readonly values: (offer: OpenOffer) => readonly string[]; readonly texts: string }
}
type TaxonomyKey = keyof typeof TAXONOMIES
const KEYS = Object.keys(TAXONOMIES) as TaxonomyKey[]

function threeValued(value: boolean | null): 'yes' | 'no' | 'unknown' {
  return value === null ? 'unknown' : value ? 'yes' : 'no'
}

export interface Terms {
  readonly taxonomies: readonly Taxonomy[]
  /** What is said of an offer, in the order of the taxonomies. */
  readonly termsOf: (
    offer: OpenOffer,
  ) => readonly { readonly key: string; readonly value: string; readonly term: Term }[]
}

/** Our taxonomies and their terms, in German, with ids that never change. */
export function termsFor({ answers, uuidOf }: DataBook): Terms {
  const nameOf = (key: TaxonomyKey, value: string) => {
    const { texts } = TAXONOMIES[key]
    // Topics are the editors' own words: one without a text names itself.
    if (texts !== 'answers') return t(`${texts}.${value}`, { defaultValue: value })
    return value === 'every' ? t('openData.role.every') : (answers[key]?.[value]?.de ?? value)
  }
  const termOf = (key: TaxonomyKey, value: string): Term => {
    const [name, taxonomy] = [nameOf(key, value), t(`openData.taxonomy.${key}`)]
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
  return {
    taxonomies: KEYS.map((key) => ({
      id: uuidOf(`taxonomy:${key}`),
      name: `Lotse: ${t(`openData.taxonomy.${key}`)}`,
      description: t(`openData.taxonomyAbout.${key}`),
      version: '1',
    })),
    termsOf: (offer) =>
      KEYS.flatMap((key) =>
        [...new Set<string>(TAXONOMIES[key].values(offer))].map((value) => ({ key, value, term: termOf(key, value) })),
      ),
  }
}
