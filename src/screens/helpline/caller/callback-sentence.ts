import type { TFunction } from 'i18next'

/**
 * What to say to agree a callback. It names no hotline and no reason, and says that an answering machine will hear
 * neither.
 */
export function callbackSentence(t: TFunction): string {
  return t('desk.caller.callback.sentence')
}
