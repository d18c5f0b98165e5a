import { daysOf, isAllDay, isOnTheClock, readRhythm } from '../../../domain/events/index.ts'
import { didYouMean } from '../read/nearest.ts'
import type { Parsed } from '../read/parse.ts'
import { nameOf } from '../read/path.ts'
import type { Problem } from '../read/problem.ts'
import type { EventFile } from '../schema/index.ts'
import { textsAreSound } from './check-texts.ts'

type Check = (parsed: Parsed<EventFile>) => readonly Problem[]

const isNamedAfterItsFile: Check = ({ file, value, at }) => {
  const named = nameOf(file, '.yaml')
  return named === value.id ? [] : [at(['id'], `Die Kennung muss wie die Datei heißen: „${named}“.`)]
}

/** Start and end both have a time or both have none, are in order, and exist on German clocks. */
const timesAreSound: Check = ({ value: { start, end, registration }, at }) => {
  const problems: Problem[] = []
  const times = { start, end }
  for (const field of ['start', 'end'] as const) {
    const time = times[field]
    if (time !== null && !isOnTheClock(time))
      problems.push(at([field], 'Diese Uhrzeit gibt es nicht: In dieser Nacht beginnt die Sommerzeit.'))
  }
  if (end !== null) {
    if (isAllDay(start) !== isAllDay(end))
      problems.push(at(['end'], 'Anfang und Ende brauchen beide eine Uhrzeit, oder beide keine.'))
    else if (isAllDay(start) ? end < start : end <= start)
      problems.push(at(['end'], 'Das Ende liegt vor dem Anfang. Bitte vergleichen.'))
  }
  if (registration?.deadline && registration.deadline > start.slice(0, 10))
    problems.push(at(['registration', 'deadline'], 'Die Anmeldefrist endet nach dem Beginn. Bitte vergleichen.'))
  return problems
}

/** Years after which a series is entered anew: each of its days up to the last that is named is counted. */
const LONGEST_SERIES = 20

/** A series starts on its first day, and the days it leaves out belong to it. */
const rhythmIsSound: Check = ({ value, at }) => {
  const { rhythm, start } = value
  const named = (['except', 'calledOff'] as const).flatMap((field) =>
    (value[field] ?? []).map((day, index) => ({ field, index, day })),
  )
  if (rhythm === undefined) {
    return named.map(({ field, index }) =>
      at([field, index], 'Einzelne Tage gehören zu einer Reihe. Bitte rhythm ergänzen oder status: cancelled setzen.'),
    )
  }
  const read = readRhythm(rhythm)
  if ('message' in read) return [at(['rhythm'], read.message)]
  const first = start.slice(0, 10)
  const latest = [first, ...named.map(({ day }) => day)].sort().at(-1) ?? first
  const far = named.find(({ day }) => Number(day.slice(0, 4)) - Number(first.slice(0, 4)) > LONGEST_SERIES)
  if (far !== undefined)
    return [
      at(
        [far.field, far.index],
        `Das ist mehr als ${LONGEST_SERIES} Jahre nach dem Beginn. Bitte das Jahr prüfen, oder die Reihe neu beginnen lassen.`,
      ),
    ]
  const days = new Set<string>()
  for (const day of daysOf(read.rhythm, first)) {
    if (day > latest) break
    days.add(day)
  }
  if (!days.has(first))
    return [at(['start'], 'Dieser Tag gehört nicht zum Rhythmus. Bitte mit dem ersten Termin beginnen.')]
  return named.flatMap(({ field, index, day }) => {
    if (!days.has(day)) return [at([field, index], `An diesem Tag findet die Reihe ohnehin nicht statt: ${day}.`)]
    return field === 'calledOff' && value.except?.includes(day)
      ? [at([field, index], 'Dieser Tag steht schon unter except. Bitte einen der beiden Einträge löschen.')]
      : []
  })
}

/** A confidential meeting of people affected must not publish its place. */
const confidentialPlacesStaySecret: Check = ({ value: { confidential, place }, at }) =>
  confidential === true && place !== null
    ? [
        at(
          ['place'],
          'Ein vertraulicher Termin nennt keinen Ort. Bitte „place: null“ eintragen und unter joinInfo sagen, wie man ihn erfährt.',
        ),
      ]
    : []

/** The place agrees with the mode (online, on site). */
const placeFitsMode: Check = ({ value: { mode, place, onlineTool }, at }) => {
  if (mode === 'online' && place !== null)
    return [at(['place'], 'Ein Termin im Netz hat keinen Ort. Vielleicht „mode: both“?')]
  return mode === 'on-site' && onlineTool !== null
    ? [at(['onlineTool'], 'Ein Termin vor Ort braucht kein Programm. Vielleicht „mode: both“?')]
    : []
}

export const EVENT_CHECKS: readonly Check[] = [
  isNamedAfterItsFile,
  timesAreSound,
  rhythmIsSound,
  confidentialPlacesStaySecret,
  placeFitsMode,
  textsAreSound,
]

/** Problems across events: references to series that do not exist. */
export function checkEventReferences(events: readonly Parsed<EventFile>[]): readonly Problem[] {
  const byId = new Map(events.map(({ value }) => [value.id, value]))
  return events.flatMap(({ value: { id, seriesId }, at }) => {
    if (seriesId === undefined) return []
    const series = byId.get(seriesId)
    if (series === undefined || seriesId === id)
      return [at(['seriesId'], `Diese Reihe gibt es nicht: „${seriesId}“.${didYouMean(seriesId, byId.keys())}`)]
    return series.rhythm === undefined ? [at(['seriesId'], `„${seriesId}“ ist keine Reihe. Dort fehlt rhythm.`)] : []
  })
}
