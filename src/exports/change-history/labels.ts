import type { TFunction } from 'i18next'
import { LANDS, type Language, POLICE_VALUES } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import type { Change, ChangeKind, NoHistory, PartChange } from './types.ts'

/** The status has a word of its own for each value; ids of kinds and times in OSM syntax say nothing to a reader. */
const WITHOUT_VALUES: readonly ChangeKind[] = ['paused', 'ended', 'resumed', 'kind', 'hours']

function valueWords({ kind }: Change, value: string | null, t: TFunction, language: Language): string {
  if (value === null) return t('history.unknown')
  if (kind === 'ends-on' || kind === 'funded-until' || kind === 'confirmed') return formatDate(value, language)
  if (kind === 'anonymous' || kind === 'free') return t(value === 'true' ? 'directory.yes' : 'directory.no')
  if (kind === 'area' && value === 'DE') return t('directory.nationwide')
  // Rules of long ago may hold ids that no text has a name for any more; they show as they are.
  const land = kind === 'area' && LANDS.find((one) => one === value)
  if (land) return t(`directory.land.${land}`)
  const police = kind === 'police' && POLICE_VALUES.find((one) => one === value)
  return police ? t(`history.police.${police}`) : value
}

/**
 * One change as a short sentence without the offer's name, for example “Telefonnummer geändert”.
 * @param change the change
 * @param t translator of the language
 * @param language language of the sentence
 * @returns the sentence without a full stop
 */
export function changeWords(change: Change, t: TFunction, language: Language): string {
  const { kind, from, to } = change
  const words = t(`history.change.${kind}`)
  if ((from === null && to === null) || WITHOUT_VALUES.includes(kind)) return words
  if (kind === 'confirmed' && to !== null) return `${words}: ${valueWords(change, to, t, language)}`
  return `${words}: ${valueWords(change, from, t, language)} → ${valueWords(change, to, t, language)}`
}

/**
 * A change of another part of the rules, for example “2 Karten mit ersten Schritten geändert”.
 * @param change the part and the number of its files
 * @param t translator of the language
 * @returns the sentence without a full stop
 */
export function partWords({ part, files }: PartChange, t: TFunction): string {
  return t(`history.part.${part}`, { count: files })
}

/**
 * Why no history is known, as a sentence.
 * @param history the reason
 * @param t translator of the language
 * @returns the sentence
 */
export function noHistoryWords({ reason }: NoHistory, t: TFunction): string {
  return t(`history.none.${reason}`)
}
