import {
  AREAS,
  CONFIDENCES,
  FOCUSES,
  HELPS,
  KINDS,
  NAMED_ROLES,
  NEEDS,
  PHASES,
  POLICE_TASKS,
  POLICE_VALUES,
} from '../../../domain/rulebook/index.ts'
import { TEXTS, type TextName, textsFor } from '../../../text/i18n/index.ts'
import type { Choices } from './readers.ts'

const t = textsFor('de')

function choices<T extends string>(ids: readonly T[], words: (id: T) => string): Choices<T> {
  return ids.map((id) => ({ id, words: words(id) }))
}

const FOCUS = {
  officials: 'für Menschen im Amt gemacht',
  background: 'für einen Hintergrund gemacht, zum Beispiel Rassismus',
  incident: 'für bestimmte Vorfälle gemacht, zum Beispiel Hass im Netz',
  general: 'für alle Betroffenen',
} as const
const PHASE = {
  acute: 'wenn es gerade passiert',
  aftercare: 'danach',
  prevention: 'zum Vorbeugen',
  information: 'zum Nachlesen',
} as const
/** How far up an offer may stand, in the words of the interview. */
const STANDING = {
  head: 'auch ganz vorn unter den ersten Türen',
  door: 'unter den ersten Türen, aber nie ganz vorn',
  list: 'nur unter allen Angeboten',
} as const
const CONFIDENCE = {
  high: 'die Stelle selbst sagt es, auf einer aktuellen Seite',
  medium: 'andere sagen es, oder die Seite ist älter',
  low: 'ungewiss: steht nie unter den ersten Türen',
} as const

export const areas = choices(AREAS, (area) => (area === 'DE' ? 'bundesweit' : t(`land.${area}`)))
export const kinds = choices(KINDS, (kind) => t(`kind.${kind}`))
export const helps = choices(HELPS, (help) => t(`help.${help}`))
export const policeTasks = choices(POLICE_TASKS, (task) => t(`openData.policeTask.${task}`))
export const standings = choices(['head', 'door', 'list'] as const, (standing) => STANDING[standing])
export const needs = choices(NEEDS, (need) => t(`need.${need}`))
export const police = choices(POLICE_VALUES, (value) => t(`police.${value}`))
export const roles = choices(NAMED_ROLES, (role) => t(`roleName.${role}`))
export const focuses = choices(FOCUSES, (focus) => FOCUS[focus])
export const phases = choices(PHASES, (phase) => PHASE[phase])
export const confidences = choices(CONFIDENCES, (confidence) => CONFIDENCE[confidence])
/** What a source can prove, in the words of the offer pages. */
export const facts = choices(Object.keys(TEXTS.de.fact) as TextName<'fact'>[], (fact) => t(`fact.${fact}`))

/** Choices whose id is also their label. */
export const named = <T extends string>(ids: readonly T[]): Choices<T> => choices(ids, (id) => id)
