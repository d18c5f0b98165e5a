import type { TFunction } from 'i18next'
import type { Language } from '../../../domain/rulebook/index.ts'
import { listWords } from '../../../text/i18n/index.ts'

/** More names than these nobody keeps in mind. */
const MOST_NAMES = 3

/**
 * What to say at the end of a call: what was talked about, what the caller gets, whether to call again.
 * @param names the handed offers as people say them, in their order; of more than three, three are named and the others
 * counted
 */
export function closingSentence(names: readonly string[], t: TFunction, language: Language): string {
  const again = t('desk.caller.closing.again')
  if (names.length === 0) return [t('desk.caller.closing.alone'), again].join(' ')
  const further = names.length - MOST_NAMES
  const said = names.slice(0, MOST_NAMES)
  const list = listWords(further > 0 ? [...said, t('desk.caller.closing.more', { count: further })] : said, language)
  return [
    t('desk.caller.closing.offers', { count: names.length, names: list }),
    t('desk.caller.closing.asText'),
    again,
  ].join(' ')
}
