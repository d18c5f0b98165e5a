import type { TFunction } from 'i18next'
import type { Reason } from '../../domain/matching/index.ts'
import type { Language } from '../../domain/rulebook/index.ts'
import { listWords } from '../i18n/index.ts'

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
    ...(backgrounds.length > 0 ? [t('reasons.backgrounds', { list: listWords(backgrounds, language) })] : []),
    ...(incidents.length > 0 ? [t('reasons.incidents', { list: listWords(incidents, language) })] : []),
    ...reasons.flatMap((reason) => {
      if (reason.because === 'background' || reason.because === 'incident') return []
      return [reason.because === 'land' ? t(`reasons.land.${reason.of}`) : t(`reasons.${reason.because}`)]
    }),
  ]
}

/**
 * One line of what matched, for the card: „für: Drohung · Rechtsextreme · Sachsen“. Incidents first, then what is
 * behind them, then where it works; that family may ask too where it is made for others. Nothing else: what an offer
 * does for the person its own sentence says.
 */
export function fitLine(reasons: readonly Reason[], t: TFunction): string {
  const of = (wanted: Reason['because']) =>
    reasons.flatMap((reason) => {
      if (reason.because !== wanted) return []
      switch (reason.because) {
        case 'incident':
          return [t(`reasons.incident.${reason.of}`)]
        case 'background':
          return [t(`reasons.background.${reason.of}`)]
        case 'land':
          return [t(`land.${reason.of}`)]
        case 'nationwide':
          return [t('card.nationwide')]
        case 'ask-too':
          return [t('card.familyToo')]
        default:
          return []
      }
    })
  const matched = [...of('incident'), ...of('background'), ...of('land'), ...of('nationwide'), ...of('ask-too')]
  return t('card.for', { list: matched.join(' · ') })
}
