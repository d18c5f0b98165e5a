import { EVENT_KINDS, EVENT_MODES, EVENT_STATUSES } from '../../domain/rulebook/index.ts'
import type { EventFile, SiteFile } from '../authoring/browser.ts'
import { choices } from '../editor-tools/browser.ts'
import type { Field, FieldGroup } from './field.ts'
import type { FactPath } from './written.ts'

const KIND = {
  lecture: 'Vortrag',
  training: 'Schulung',
  exchange: 'Austausch',
  'consultation-hour': 'Sprechstunde',
  conference: 'Tagung',
  'podcast-live': 'Podcast vor Publikum',
} as const
const MODE = { online: 'im Netz', 'on-site': 'vor Ort', both: 'beides' } as const
const STATUS = {
  scheduled: 'findet statt',
  cancelled: 'abgesagt',
  postponed: 'verschoben',
  'moved-online': 'ins Netz verlegt',
} as const

const words = <T extends string>(ids: readonly T[], of: { readonly [id in T]: string }) =>
  ids.map((id) => ({ id, words: of[id] }))

const text = (path: FactPath, label: string, more: Partial<Field> = {}): Field => ({
  path,
  label,
  kind: 'text',
  empty: 'wrong',
  ...more,
})

const known = (path: FactPath, label: string): Field => text(path, label, { kind: 'known', empty: 'null' })

function inBoth(path: FactPath, label: string, help?: string): readonly Field[] {
  return [
    text([...path, 'de'], `${label}, auf Deutsch`, { kind: 'long', ...(help !== undefined && { help }) }),
    text([...path, 'en'], 'Dasselbe auf Englisch', { kind: 'long' }),
  ]
}

/** The fields of the file of an event. */
export function eventFields(event: EventFile): readonly FieldGroup[] {
  return [
    {
      title: 'Was und wann',
      open: true,
      fields: [
        text(['status'], 'Findet es statt?', { kind: 'one', choices: words(EVENT_STATUSES, STATUS) }),
        text(['kind'], 'Was ist es?', { kind: 'one', choices: words(EVENT_KINDS, KIND) }),
        ...inBoth(['title'], 'Titel'),
        ...inBoth(['summary'], 'Worum geht es?', 'ein kurzer Satz'),
        text(['start'], 'Beginn', { help: 'Tag 2026-12-07, oder Tag und Uhrzeit 2026-12-07T18:00' }),
        text(['end'], 'Ende', { empty: 'null', help: 'ebenso; leer, wenn die Quelle keines nennt' }),
        text(['area'], 'Für wen gedacht?', { kind: 'one', choices: choices.areas }),
        text(['mode'], 'Wo?', { kind: 'one', choices: words(EVENT_MODES, MODE), empty: 'null' }),
        text(['organiser'], 'Wer lädt ein?'),
        known(['free'], 'Kostenlos?'),
        text(['contact'], 'E-Mail-Adresse für Fragen', { empty: 'null' }),
      ],
    },
    {
      title: 'Was die Quellen sagen',
      open: true,
      fields: [
        ...event.sources.flatMap((_, index): readonly Field[] => [
          text(['sources', index, 'title'], 'Titel der Seite', { after: ['id'] }),
          text(['sources', index, 'url'], 'Adresse der Seite', {
            empty: 'null',
            help: 'die ganze Adresse, mit https://',
          }),
        ]),
        text(['lastChecked'], 'Wann mit der Quelle verglichen?', { kind: 'day' }),
      ],
    },
  ]
}

/** The hotline's closures, in `site.yaml`. */
export function hotlineFields({ hotline: { closures } }: SiteFile): readonly FieldGroup[] {
  const path = ['hotline', 'closures']
  return [
    {
      title: 'Die Hotline ist geschlossen',
      open: true,
      fields: [],
      list: {
        path,
        add: 'Schließung der Hotline hinzufügen',
        fresh: { from: '', to: '', why: { de: 'Betriebsruhe', en: 'Closed for the holidays' }, source: null },
        entries: closures.map(({ from, to }, index) => ({
          title: from === '' ? 'Neue Schließung' : `${from} bis ${to}`,
          fields: [
            text([...path, index, 'from'], 'Erster Tag', { kind: 'day' }),
            text([...path, index, 'to'], 'Letzter Tag', { kind: 'day' }),
            ...inBoth([...path, index, 'why'], 'Warum'),
            text([...path, index, 'source'], 'Auf welcher Seite steht es?', { empty: 'null' }),
          ],
        })),
      },
    },
  ]
}
