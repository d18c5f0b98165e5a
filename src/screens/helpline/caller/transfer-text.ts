import type { TFunction } from 'i18next'
import type { Language } from '../../../domain/rulebook/index.ts'
import { listWords } from '../../../text/i18n/index.ts'
import type { TellingAnswer, ToldAnswers } from './told-answers.ts'

/** Answers beside what happened that are a sentence of their own: how somebody is, when it was, that nothing was. */
const STATES = ['prevent', 'strain', 'past'] as const
type State = (typeof STATES)[number]

function isState(incident: TellingAnswer<'incident'>): incident is State {
  return (STATES as readonly string[]).includes(incident)
}

/**
 * What to say on the telephone to the office that takes over, about a third person. Only what is handed over here is
 * said; of nothing the text still asks.
 * @param told what the caller allowed
 * @param note what the counsellor adds; blank: nothing
 * @returns one line; with a note three
 */
export function transferText(told: ToldAnswers, note: string, t: TFunction, language: Language): string {
  const list = (words: readonly string[]) => listWords(words, language)
  const { danger, incident, background, location, role, police } = told
  const [land] = location
  const incidents = incident.flatMap((one) => (isState(one) ? [] : [t(`desk.caller.transfer.incident.${one}`)]))
  const backgrounds = background.map((one) => t(`desk.caller.transfer.background.${one}`))
  const states = STATES.filter((state) => incident.includes(state))
  const said = [
    land === undefined
      ? t('desk.caller.transfer.someone')
      : t('desk.caller.transfer.from', { from: t(`desk.caller.transfer.location.${land}`) }),
    ...danger.map((one) => t(`desk.caller.transfer.danger.${one}`)),
    ...role.map((one) => t(`desk.caller.transfer.role.${one}`)),
    ...(incidents.length > 0 ? [t('desk.caller.transfer.incidents', { list: list(incidents) })] : []),
    ...(backgrounds.length > 0 ? [t('desk.caller.transfer.backgrounds', { list: list(backgrounds) })] : []),
    ...states.map((one) => t(`desk.caller.transfer.state.${one}`)),
    ...police.map((one) => t(`desk.caller.transfer.police.${one}`)),
  ].join(' ')
  const ask = t('desk.caller.transfer.ask')
  if (note.trim() === '') return `${said} ${ask}`
  return [said, `${t('desk.caller.transfer.note')} ${note.trim()}`, ask].join('\n')
}
