import { programmeAt, readRhythm } from '../../../domain/events/index.ts'
import { byLanguage, type EventText, type Language, type PublicEvent } from '../../../domain/rulebook/index.ts'
import type { EventBook } from '../../../exports/calendar/index.ts'
import { langAttribute, languageOf, textIn } from '../read/localised.ts'
import type { EventFile } from '../schema/index.ts'
import type { RuleFiles } from './compile.ts'
import { compileCitation } from './compile-citation.ts'
import { uuidOf } from './uuid.ts'
import { withoutUndefined } from './without-undefined.ts'

/** An event without its texts. */
export function compileEvent(file: EventFile): PublicEvent {
  const rhythm = file.rhythm === undefined ? undefined : readRhythm(file.rhythm)
  const { registration, anonymity, accessibility } = file
  return withoutUndefined({
    id: file.id,
    uid: uuidOf(`event/${file.id}`),
    kind: file.kind,
    area: file.area,
    audience: file.audience === 'all' ? undefined : file.audience,
    start: file.start,
    end: file.end ?? undefined,
    rhythm: rhythm !== undefined && 'rhythm' in rhythm ? rhythm.rhythm : undefined,
    except: file.except ?? [],
    calledOff: file.calledOff ?? [],
    seriesId: file.seriesId,
    mode: file.mode ?? undefined,
    status: file.status,
    onlineTool: file.onlineTool ?? undefined,
    registration:
      registration === null
        ? undefined
        : withoutUndefined({
            required: registration.required,
            url: registration.url ?? undefined,
            email: registration.email ?? undefined,
            deadline: registration.deadline ?? undefined,
            seats: registration.seats ?? undefined,
            seatsLeft: registration.seatsLeft ?? undefined,
          }),
    free: file.free,
    organiser: file.organiser,
    coOrganisers: file.coOrganisers,
    speakers: file.speakers,
    ...anonymity,
    confidential: file.confidential,
    ...accessibility,
    languages: file.languages,
    contactMail: file.contact ?? undefined,
    lastChecked: file.lastChecked,
  })
}

/** The texts of an event in one language. */
export function compileEventText(file: EventFile, language: Language): EventText {
  const { place } = file
  const told = languageOf(file.title, language)
  return withoutUndefined({
    lang: langAttribute(told, language),
    title: textIn(file.title, told),
    summary: textIn(file.summary, told),
    place: place === null ? undefined : [place.name, place.address].filter(Boolean).join(', '),
    joinInfo: file.joinInfo === null ? undefined : textIn(file.joinInfo, told),
    price: file.price === null ? undefined : textIn(file.price, told),
    sources: file.sources.map((source) => compileCitation(source, language)),
  })
}

/**
 * Whether a date is to come.
 * @param today ISO date, German calendar
 */
export function hasDatesAhead({ events }: RuleFiles, today: string): boolean {
  return programmeAt(events.map(compileEvent), { date: today, minute: 0 }).coming.length > 0
}

/** All events, sorted by id, with their texts. */
export function eventBookOf({ events, site }: RuleFiles): EventBook {
  const texts = (language: Language) =>
    Object.fromEntries(events.map((file) => [file.id, compileEventText(file, language)]))
  return {
    events: events.map(compileEvent).sort((a, b) => (a.id < b.id ? -1 : 1)),
    texts: byLanguage(texts),
    brand: site.brand.name,
    operator: site.operator,
    // Two operators with the same dates publish two feeds.
    feedIds: byLanguage((language) => `urn:uuid:${uuidOf(`feed/${site.operator}/${language}`)}`),
  }
}
