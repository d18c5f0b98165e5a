import type { Area } from '../../domain/rulebook/index.ts'
import { pathOfOffer } from '../authoring/browser.ts'
import { offerText, proposedId } from '../editor-tools/browser.ts'
import { onOneLine } from './written.ts'

/** A new file, before it is filled in. */
export interface NewFile {
  /** Path below the rules folder. */
  readonly file: string
  readonly text: string
}

/** An id that no file has yet: the proposal, or the same with a number. */
function unused(proposal: string, taken: ReadonlySet<string>): string {
  if (!taken.has(proposal)) return proposal
  for (let number = 2; ; number++) if (!taken.has(`${proposal}-${number}`)) return `${proposal}-${number}`
}

/** The ids of some files, by their names. */
const idsOf = (files: Iterable<string>, folder: string) =>
  new Set([...files].filter((file) => file.startsWith(folder)).map((file) => file.replace(/^.*\/|\.yaml$/g, '')))

/**
 * The file of a new offer, as the interview writes it. What it has to say yet is empty: the check names each field.
 * @param files paths of all files below the rules folder
 * @param today ISO date
 */
export function newOffer(area: Area, name: string, files: Iterable<string>, today: string): NewFile {
  const empty = { de: '', en: '' }
  const id = unused(proposedId(area, name), idsOf(files, 'offers/'))
  const draft = {
    id,
    name,
    provider: '',
    area,
    kind: 'contact-point' as const,
    help: 'office' as const,
    focus: 'general' as const,
    talks: true,
    judged: '',
    fits: { role: 'all' as const, incident: [], background: [] },
    needs: ['counselling' as const],
    police: 'independent' as const,
    anonymous: null,
    free: null,
    languages: ['de'],
    phase: ['aftercare' as const],
    audiences: ['everyone' as const],
    topics: [],
    shortName: empty,
    forYou: empty,
    summary: empty,
    contact: {
      phones: [],
      emails: [],
      website: null,
      chat: null,
      form: null,
      video: null,
      address: null,
      hours: null,
      hoursNote: null,
    },
    confidence: 'medium' as const,
    sources: [{ url: '', read: today.slice(0, 7), pageDate: null, supports: ['website'] }],
    note: null,
  }
  return { file: pathOfOffer(draft), text: offerText(draft) }
}

/**
 * The file of a new event, as `rules/events` has them. What the sources do not say is null.
 * @param files paths of all files below the rules folder
 * @param start day, or day and time
 * @param today ISO date
 */
export function newEvent(area: Area, title: string, start: string, files: Iterable<string>, today: string): NewFile {
  const id = unused(`${proposedId(area, title)}-${start.slice(0, 4)}`, idsOf(files, 'events/'))
  const text = [
    '# yaml-language-server: $schema=../schema/event.schema.json',
    `id: ${id}`,
    'kind: lecture',
    `title: {de: ${onOneLine(title, 'double')}, en: ""}`,
    'summary:',
    '  de: ""',
    '  en: ""',
    `area: ${area}`,
    'audience: all',
    `start: ${onOneLine(start, 'double')}`,
    'end: null',
    'mode: null',
    'status: scheduled',
    'place: null',
    'onlineTool: null',
    'joinInfo: null',
    'registration: null',
    'free: null',
    'price: null',
    'organiser: ""',
    'coOrganisers: []',
    'speakers: []',
    'anonymity: {camera: null, realName: null, recorded: null}',
    'confidential: null',
    'accessibility: {captions: null, signLanguage: null, stepFree: null}',
    'languages: [de]',
    'contact: null',
    'sources:',
    '  - {id: V1, title: "", url: null, pageDate: null}',
    `lastChecked: "${today}"`,
  ]
  return { file: `events/${id}.yaml`, text: `${text.join('\n')}\n` }
}
