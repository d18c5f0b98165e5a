import { fallbackOf, LANGUAGES, type Language, type OwnLanguage } from '../../../domain/rulebook/index.ts'
import type { Parsed } from './parse.ts'
import type { Problem } from './problem.ts'

/** Something that is there once a language; languages with a fallback may lack it. */
export type Localised<T> = { readonly [L in OwnLanguage]: T } & { readonly [L in Language]?: T | undefined }

/**
 * The language in which an entry is told to readers of another: an entry is in one language as a whole, so that one mark is enough for all its words.
 * @param sample any of its texts
 */
export function languageOf(sample: Localised<unknown>, language: Language, fallback = fallbackOf(language)): Language {
  return sample[language] === undefined && fallback !== null ? fallback : language
}

/** What is said in a language, else in the one that stands in for it. */
export function textIn<T>(told: Localised<T>, language: Language): T {
  // Only a language with a fallback may lack it: the schema sees to it.
  return told[language] ?? told[fallbackOf(language) ?? 'de']
}

/** The mark of words that are told in another language than the reader's. */
export function langAttribute(told: Language, language: Language): Language | undefined {
  return told === language ? undefined : told
}

type Path = readonly (string | number)[]

/** The paths of all texts in a value. */
function textsIn(value: unknown, path: Path = []): readonly { readonly path: Path; readonly text: object }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('de' in value && typeof value.de === 'string') return [{ path, text: value }]
  const entries = Array.isArray(value) ? value.map((entry, index) => [index, entry] as const) : Object.entries(value)
  return entries.flatMap(([key, entry]) => textsIn(entry, [...path, key]))
}

/**
 * An entry that is told in part: the words that are there would never be shown.
 * @param languages those that may be missing
 */
export function partlyTranslated(
  parsed: Parsed<unknown>,
  languages: readonly string[] = LANGUAGES.filter((id) => fallbackOf(id) !== null),
): readonly Problem[] {
  const texts = textsIn(parsed.value)
  return languages.flatMap((language) => {
    const missing = texts.filter(({ text }) => !(language in text))
    return missing.length === texts.length
      ? []
      : missing.map(({ path }) =>
          parsed.at(
            path,
            `Dieser Text fehlt auf „${language}“. Ein Eintrag steht ganz in einer Sprache: bitte alle Texte ergänzen oder keinen.`,
          ),
        )
  })
}
