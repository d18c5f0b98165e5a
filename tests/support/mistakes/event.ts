import { eventYaml } from '../sample-events.ts'
import type { Mistake } from './mistake.ts'

const EVENT = 'events/sample.yaml'

/** A slip in single fields of the sample. */
function slip(
  name: string,
  fields: { readonly [field: string]: string },
  field: string,
  on: string,
  ...says: readonly string[]
): Mistake {
  return {
    name,
    file: EVENT,
    edit: (texts) => {
      texts.set(EVENT, eventYaml(fields))
    },
    on,
    field,
    says,
  }
}

/** Mistakes in events: times, series, places, what belongs together. */
export const inEvent: readonly Mistake[] = [
  slip('an id that is not the file’s name', { id: 'other' }, 'id', 'id:', 'sample'),
  slip('a kind that does not exist', { kind: 'training-course' }, 'kind', 'kind:', 'Erlaubt', 'training'),
  slip('a start in words', { start: '"7. Dezember"' }, 'start', 'start:', '2026-11-30T18:00'),
  slip('a day that does not exist', { start: '"2026-02-30T18:00"' }, 'start', 'start:', 'den es gibt'),
  slip('an hour that the clocks skip', { start: '"2026-03-29T02:30"', end: 'null' }, 'start', 'start:', 'Sommerzeit'),
  slip('an end before the start', { end: '"2026-12-07T17:00"' }, 'end', 'end:', 'vor dem Anfang'),
  slip('an end without a time of day', { end: '"2026-12-08"' }, 'end', 'end:', 'Uhrzeit'),
  slip(
    'a deadline after the start',
    { registration: '{required: true, url: null, email: null, deadline: "2026-12-24", seats: null, seatsLeft: null}' },
    'registration.deadline',
    'registration',
    'Anmeldefrist',
  ),
  slip('a start in another age', { start: '"0001-01-01T18:00"' }, 'start', 'start:', 'ein Tag, den es gibt'),
  slip(
    'a left-out day in another age',
    { rhythm: '"FREQ=WEEKLY"', except: '["9999-12-27"]' },
    'except.0',
    'except:',
    'ein Tag',
  ),
  slip(
    'a left-out day that nobody plans yet',
    { rhythm: '"FREQ=WEEKLY"', except: '["2047-12-02"]' },
    'except.0',
    'except:',
    'mehr als 20 Jahre nach dem Beginn',
    'das Jahr prüfen',
  ),
  slip('a rhythm of every day', { rhythm: '"FREQ=DAILY"' }, 'rhythm', 'rhythm', 'FREQ=WEEKLY'),
  slip(
    'a rhythm with an unknown part',
    { rhythm: '"FREQ=WEEKLY;BYHOUR=8"' },
    'rhythm',
    'rhythm',
    'BYHOUR',
    'unbekannt',
  ),
  slip('a rhythm with a wrong day', { rhythm: '"FREQ=WEEKLY;BYDAY=MI"' }, 'rhythm', 'rhythm', 'MI', 'Wochentag'),
  slip('a count and an end', { rhythm: '"FREQ=WEEKLY;COUNT=3;UNTIL=20261231"' }, 'rhythm', 'rhythm', 'COUNT', 'UNTIL'),
  slip('a count of none', { rhythm: '"FREQ=WEEKLY;COUNT=0"' }, 'rhythm', 'rhythm', 'ganze Zahl'),
  slip('an end that is no day', { rhythm: '"FREQ=WEEKLY;UNTIL=20260230"' }, 'rhythm', 'rhythm', 'UNTIL=20261231'),
  slip('a counted weekday in a week', { rhythm: '"FREQ=WEEKLY;BYDAY=2MO"' }, 'rhythm', 'rhythm', 'MONTHLY'),
  slip('a part of a rhythm twice', { rhythm: '"FREQ=WEEKLY;FREQ=WEEKLY"' }, 'rhythm', 'rhythm', 'zweimal'),
  slip('a start outside the rhythm', { rhythm: '"FREQ=WEEKLY;BYDAY=TU"' }, 'start', 'start:', 'Rhythmus'),
  slip(
    'a day left out on which there is nothing',
    { rhythm: '"FREQ=WEEKLY"', except: '["2026-12-15"]' },
    'except.0',
    'except',
    'ohnehin nicht',
  ),
  slip(
    'a day both left out and called off',
    { rhythm: '"FREQ=WEEKLY"', except: '["2026-12-14"]', calledOff: '["2026-12-14"]' },
    'calledOff.0',
    'calledOff',
    'except',
  ),
  slip('a day left out of a single event', { except: '["2026-12-07"]' }, 'except.0', 'except', 'Reihe'),
  slip('a series that does not exist', { seriesId: 'sampel' }, 'seriesId', 'seriesId', 'gibt es nicht'),
  slip(
    'the place of a meeting in confidence',
    { confidential: 'true', mode: 'on-site', onlineTool: 'null', place: '{name: "Haus", address: null}' },
    'place',
    'place:',
    'vertraulich',
    'joinInfo',
  ),
  slip('a place of an online event', { place: '{name: "Haus", address: null}' }, 'place', 'place:', 'mode: both'),
  slip('a tool of an event on site', { mode: 'on-site' }, 'onlineTool', 'onlineTool:', 'mode: both'),
  slip('a name that the calendar of all events needs', { id: 'alle' }, 'id', 'id:', 'alle.ics'),
]
