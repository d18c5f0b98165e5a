import type { TFunction } from 'i18next'
import type { Reason } from '../../domain/matching/index.ts'
import type { Language } from '../../domain/rulebook/index.ts'

/** “a, b und c” in a language. */
function list(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
}

/**
 * Words reasons as short sentences.
 * @returns one sentence for all backgrounds and one for all incidents that matched, then one for each other reason
 */
export function reasonSentences(reasons: readonly Reason[], t: TFunction, language: Language): readonly string[] {
  const backgrounds = reasons.flatMap((reason) =>
    reason.because === 'background' ? [t(`reasons.background.${reason.of}`)] : [],
  )
  const incidents = reasons.flatMap((reason) =>
    reason.because === 'incident' ? [t(`reasons.incident.${reason.of}`)] : [],
  )
  return [
    ...(backgrounds.length > 0 ? [t('reasons.backgrounds', { list: list(backgrounds, language) })] : []),
    ...(incidents.length > 0 ? [t('reasons.incidents', { list: list(incidents, language) })] : []),
    ...reasons.flatMap((reason) => {
      if (reason.because === 'background' || reason.because === 'incident') return []
      return [reason.because === 'land' ? t(`reasons.land.${reason.of}`) : t(`reasons.${reason.because}`)]
    }),
  ]
}
