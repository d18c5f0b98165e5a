import { eventBookOf, readRules } from '../../src/editorial/authoring/index.ts'
import type { EventBook } from '../../src/exports/calendar/index.ts'
import { ruleTexts } from './rules.ts'
import { smallRules } from './small-rules.ts'

/** A sound event of the editors; tests change single fields of it. */
export const SAMPLE_EVENT = `id: sample
kind: exchange
title: {de: "Austausch, offen; für alle", en: "Exchange, open; for all"}
summary: {de: "Ein Gespräch.", en: "A conversation."}
area: DE
audience: all
start: "2026-12-07T18:00"
end: "2026-12-07T19:30"
mode: online
status: scheduled
place: null
onlineTool: Zoom
joinInfo: null
registration: null
free: true
price: null
organiser: "Beispiel e. V."
coOrganisers: []
speakers: []
anonymity: {camera: false, realName: false, recorded: false}
confidential: null
accessibility: {captions: null, signLanguage: null, stepFree: null}
languages: [de]
contact: null
sources:
  - {id: X, title: "Beispiel", url: "https://www.example.org/termin", pageDate: null}
lastChecked: "2026-11-22"
`

/** The sample with other values of some fields, each given as YAML; a field that the sample lacks is added. */
export function eventYaml(fields: { readonly [name: string]: string }): string {
  return Object.entries(fields).reduce((text, [name, value]) => {
    const line = new RegExp(`^${name}: .*$`, 'm')
    return line.test(text) ? text.replace(line, () => `${name}: ${value}`) : `${text}${name}: ${value}\n`
  }, SAMPLE_EVENT)
}

/**
 * Events as the build knows them, from fields that differ from the sample's; each gets the id under which it stands.
 */
export function bookOf(events: { readonly [id: string]: { readonly [name: string]: string } }): EventBook {
  const texts = new Map([...smallRules()].filter(([path]) => !path.startsWith('events/')))
  for (const [id, fields] of Object.entries(events)) texts.set(`events/${id}.yaml`, eventYaml({ id, ...fields }))
  return eventBookOf(readRules(texts))
}

/** Today's events. */
export const todaysBook = eventBookOf(readRules(ruleTexts))
