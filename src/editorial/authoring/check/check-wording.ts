import { fallbackOf, LANGUAGES, type Language } from '../../../domain/rulebook/index.ts'
import type { Parsed } from '../read/parse.ts'
import type { Problem } from '../read/problem.ts'
import type { OfferFile } from '../schema/index.ts'

/** The texts of an offer that the result shows, and how long they may be, in characters. */
const LIMITS = { shortName: 40, forYou: 160 } as const
export type ShownText = keyof typeof LIMITS

/** A wording that the reader of a result must not meet, and what to write instead (docs/matching-rules.md#words). */
interface Unwanted {
  readonly pattern: RegExp
  readonly why: string
  /** Names of offices may hold it; a sentence for the reader may not. */
  readonly inNames?: true
  /** Longer texts beside the result may hold it. */
  readonly inProse?: true
}

const EVERYWHERE: readonly Unwanted[] = [
  { pattern: /!/, why: 'Kein Ausrufezeichen: Bitte einen ruhigen Satz schreiben.' },
  { pattern: /\//, inProse: true, why: 'Kein Schrägstrich: Bitte „und“ oder „oder“ schreiben.' },
  {
    pattern: /\p{L}[*:_]in(nen)?(?!\p{L})/u,
    why: 'Bitte neutral oder als Paar schreiben, ohne Sternchen oder Doppelpunkt.',
  },
]

const BY_LANGUAGE: { readonly [L in Language]?: readonly Unwanted[] } = {
  de: [
    {
      pattern: /(?<!\p{L})Opfern?(?!\p{L})/u,
      inNames: true,
      why: '„Opfer“ nennt die lesende Person so. Bitte „Betroffene“ oder „Ihnen ist … passiert“.',
    },
    { pattern: /(?<!\p{L})Täter(in|innen|n)?(?!\p{L})/u, why: 'Vor einem Urteil heißt es „die Person“.' },
    { pattern: /(?<!\p{L})([Dd]u|[Dd]ich|[Dd]ir|[Dd]ein\p{L}*)(?!\p{L})/u, why: 'Bitte Sie-Form.' },
    {
      pattern: /garantier|auf jeden Fall|ganz sicher|in jedem Fall/i,
      why: 'Kein Versprechen: Bitte schreiben, was die Stelle tut.',
    },
    {
      pattern: /unbedingt|müssen Sie sofort|sollten Sie sofort/i,
      why: 'Kein Druck: Bitte schreiben, was möglich ist.',
    },
    {
      pattern: /gemacht für Menschen in Amt/i,
      why: 'Das lesen auch Angehörige und Beschäftigte. Bitte schreiben, was die Stelle für „Sie“ tut.',
    },
    { pattern: /110 rufen|rufen Sie 110|110 ruft/, why: 'Bitte „die 110 anrufen“.' },
  ],
  en: [
    {
      pattern: /\b(victim|victims|perpetrators?)\b(?! support)/i,
      inNames: true,
      why: 'Bitte „you“ oder „people affected“, „the person“.',
    },
    { pattern: /\bguarantee|\bwill certainly\b/i, why: 'Kein Versprechen: Bitte schreiben, was die Stelle tut.' },
  ],
}

/** Proper names whose exclamation mark, or the word in them, is part of them. */
const withoutNames = (text: string) =>
  text.replaceAll('REspect!', 'REspect').replaceAll('Strong!', 'Strong').replaceAll('Opfer-Telefon', 'Telefon')

/**
 * What a text should not say to the person, and what to write instead.
 * @param language the language it is written in
 * @param isName whether it is a name of an office, which may hold some of it
 * @returns German sentences; none where nothing is wrong
 */
export function unwantedIn(language: Language, text: string, isName = false): readonly string[] {
  return [...EVERYWHERE, ...(BY_LANGUAGE[language] ?? [])]
    .filter(({ pattern }) => pattern.test(withoutNames(text)))
    .filter(({ inNames }) => !isName || inNames === undefined)
    .map(({ why }) => why)
}

/**
 * The same for a text that stands beside the result: an office's page, a card, a date. A slash may stand in what a
 * source calls something, and English names of offices speak of victims.
 * @param language the language it is written in
 * @returns German sentences; none where nothing is wrong
 */
export function unwantedInPlain(language: Language, text: string): readonly string[] {
  const own = language === 'en' ? [] : (BY_LANGUAGE[fallbackOf(language) ?? language] ?? [])
  return [...EVERYWHERE.filter(({ inProse }) => inProse === undefined), ...own]
    .filter(({ pattern }) => pattern.test(withoutNames(text)))
    .map(({ why }) => why)
}

/**
 * Why the result must not show a text like this, and what to write instead.
 * @param field the text of an offer that it is
 * @param language the language it is written in
 * @returns German sentences; none where nothing is wrong
 */
export function wordingFaults(field: ShownText, language: Language, text: string): readonly string[] {
  const { length } = [...text]
  const long = length > LIMITS[field] ? [`${length} Zeichen; erlaubt sind ${LIMITS[field]}. Bitte kürzen.`] : []
  return [...long, ...unwantedIn(language, text, field === 'shortName')]
}

function judge(parsed: Parsed<OfferFile>, field: ShownText, language: Language): readonly Problem[] {
  const text = parsed.value[field][language]
  if (text === undefined) return []
  return wordingFaults(field, language, text).map((fault) => parsed.at([field, language], fault))
}

/** What the result shows of an offer is short, in the wording rules, and about this office. */
export function checkWording(parsed: Parsed<OfferFile>): readonly Problem[] {
  return (['shortName', 'forYou'] as const).flatMap((field) =>
    LANGUAGES.flatMap((language) => judge(parsed, field, language)),
  )
}

/**
 * How many words of a sentence two offers of different kinds must not share at its beginning: it was filled in then,
 * not read.
 */
const SAME_BEGINNING = 5

/** Sentences that begin alike, though their offers do different things. */
export function checkBeginnings(offers: readonly Parsed<OfferFile>[]): readonly Problem[] {
  const first = new Map<string, OfferFile>()
  return offers.flatMap((parsed) => {
    const words = parsed.value.forYou.de.split(/\s+/)
    const beginning = words.slice(0, SAME_BEGINNING).join(' ')
    const before = first.get(beginning)
    if (before === undefined) first.set(beginning, parsed.value)
    if (before === undefined || before.kind === parsed.value.kind) return []
    return [
      parsed.at(
        ['forYou', 'de'],
        `Der Satz beginnt wie der von ${before.id} („${beginning} …“). Bitte schreiben, was diese Stelle ausmacht.`,
      ),
    ]
  })
}
