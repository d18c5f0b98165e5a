import { fallbackOf, LANGUAGES, type Language, type OwnLanguage } from '../../../domain/rulebook/index.ts'
import type { Parsed } from './parse.ts'
import type { Problem } from './problem.ts'

/** A value per language. Languages with a fallback are optional. */
export type Localised<T> = { readonly [L in OwnLanguage]: T } & { readonly [L in Language]?: T | undefined }

/**
 * The language in which an entry is shown to readers of another: an entry has one language as a whole, so that one note
 * covers all its texts.
 * @param sample any text of the entry
 * @param language the readers' language
 */
export function languageOf(sample: Localised<unknown>, language: Language, fallback = fallbackOf(language)): Language {
  return sample[language] === undefined && fallback !== null ? fallback : language
}

/** The value in a language, or in its fallback language. */
export function textIn<T>(text: Localised<T>, language: Language): T {
  // Only languages with a fallback may be missing; the schema enforces it.
  return text[language] ?? text[fallbackOf(language) ?? 'de']
}

/**
 * The `lang` attribute of a text; undefined if it is in the page's language.
 * @param textLanguage language of the text
 * @param language language of the page
 */
export function langAttribute(textLanguage: Language, language: Language): Language | undefined {
  return textLanguage === language ? undefined : textLanguage
}

type Path = readonly (string | number)[]

/** The paths of all localised texts in a value. */
function textsIn(value: unknown, path: Path = []): readonly { readonly path: Path; readonly text: object }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('de' in value && typeof value.de === 'string') return [{ path, text: value }]
  const entries = Array.isArray(value) ? value.map((entry, index) => [index, entry] as const) : Object.entries(value)
  return entries.flatMap(([key, entry]) => textsIn(entry, [...path, key]))
}

/**
 * Problems of an entry that is translated in part: its translated texts would never be shown.
 * @param parsed a file with localised texts
 * @param languages the languages that may be missing as a whole
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
