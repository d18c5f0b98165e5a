import type { TFunction } from 'i18next'
import type { Reason } from '../matching/index.ts'

/** A reason in the user's words: one short sentence. */
export function reasonSentence(reason: Reason, t: TFunction): string {
  return 'of' in reason ? t(`reasons.${reason.because}.${reason.of}`) : t(`reasons.${reason.because}`)
}
