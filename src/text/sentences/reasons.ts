import type { TFunction } from 'i18next'
import type { Reason } from '../../domain/matching/index.ts'
import type { Language } from '../../domain/rulebook/index.ts'

/** „a, b und c“ in a language. */
function list(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
}

/**
 * Reasons in the user's words, a short sentence each: what matched of the incident and of the background first, each in one sentence, then the rest in the
 * order of the reasons.
 */
export function reasonSentences(reasons: readonly Reason[], t: TFunction, language: Language): readonly string[] {
  const of = (because: 'incident' | 'background') =>
    reasons
      .filter((reason) => reason.because === because)
      .map((reason) => ('of' in reason ? t(`reasons.${because}.${reason.of}`) : ''))
  const [backgrounds, incidents] = [of('background'), of('incident')]
  return [
    ...(backgrounds.length > 0 ? [t('reasons.backgrounds', { list: list(backgrounds, language) })] : []),
    ...(incidents.length > 0 ? [t('reasons.incidents', { list: list(incidents, language) })] : []),
    ...reasons
      .filter(({ because }) => because !== 'background' && because !== 'incident')
      .map((reason) => ('of' in reason ? t(`reasons.${reason.because}.${reason.of}`) : t(`reasons.${reason.because}`))),
  ]
}
