import { Document } from 'yaml'
import type { Draft } from './draft.ts'

/** A text as YAML on one line: plain if possible, else in single quotation marks. */
function words(text: string): string {
  // Unquoted, a text in typographic quotation marks would be reported as a mistake.
  if (!/^[\p{L}\p{N}]/u.test(text)) return `'${text.replaceAll("'", "''")}'`
  return new Document(text).toString({ lineWidth: 0, singleQuote: true }).trimEnd()
}

const quoted = (text: string) => JSON.stringify(text)
const list = (ids: readonly string[]) => `[${ids.join(', ')}]`
const orNull = (text: string | null, write: (text: string) => string) => (text === null ? 'null' : write(text))

function inLanguages(
  field: string,
  indent: string,
  text: { readonly de: string; readonly en: string } | null,
): string[] {
  return text === null
    ? [`${indent}${field}: null`]
    : [`${indent}${field}:`, `${indent}  de: ${words(text.de)}`, `${indent}  en: ${words(text.en)}`]
}

function contactLines({ contact }: Draft): string[] {
  const { phones, emails, website, insecure, chat, form, address, hours, hoursNote } = contact
  return [
    'contact:',
    ...(phones.length === 0 ? ['  phones: []'] : ['  phones:']),
    ...phones.flatMap(({ number, source }) => [`  - number: ${quoted(number)}`, `    source: ${words(source)}`]),
    `  emails: ${list(emails)}`,
    `  website: ${orNull(website, words)}`,
    `  chat: ${orNull(chat, words)}`,
    `  form: ${orNull(form, words)}`,
    ...(insecure === undefined ? [] : [`  insecure: ${list(insecure)}`]),
    '  video: null',
    `  address: ${orNull(address, words)}`,
    `  hours: ${orNull(hours, quoted)}`,
    ...inLanguages('hoursNote', '  ', hoursNote),
  ]
}

/**
 * The YAML file of a new offer. Order of fields and quotation marks are those of the existing files; the first line
 * enables completion in editors.
 */
export function offerText(draft: Draft): string {
  const { fits } = draft
  return `${[
    '# yaml-language-server: $schema=../../schema/offer.schema.json',
    `id: ${draft.id}`,
    `name: ${words(draft.name)}`,
    `provider: ${words(draft.provider)}`,
    `area: ${draft.area}`,
    'status: active',
    `kind: ${draft.kind}`,
    `help: ${draft.help}`,
    ...(draft.policeTask === undefined ? [] : [`policeTask: ${draft.policeTask}`]),
    ...(draft.mayHead === undefined ? [] : ['mayHead: false']),
    ...(draft.listOnly === undefined ? [] : ['listOnly: true']),
    ...(draft.because === undefined ? [] : [`because: ${words(draft.because)}`]),
    `focus: ${draft.focus}`,
    `talks: ${draft.talks}`,
    `judged: ${words(draft.judged)}`,
    'fits:',
    `  role: ${fits.role === 'all' ? 'all' : list(fits.role)}`,
    `  incident: ${list(fits.incident)}`,
    `  background: ${list(fits.background)}`,
    ...(fits.alsoForOffice === undefined ? [] : [`  alsoForOffice: ${list(fits.alsoForOffice)}`]),
    `needs: ${list(draft.needs)}`,
    `police: ${draft.police}`,
    `anonymous: ${draft.anonymous}`,
    `free: ${draft.free}`,
    `languages: ${list(draft.languages)}`,
    `phase: ${list(draft.phase)}`,
    `audiences: ${list(draft.audiences)}`,
    `topics: ${list(draft.topics)}`,
    ...inLanguages('shortName', '', draft.shortName),
    ...inLanguages('forYou', '', draft.forYou),
    ...(draft.say === undefined ? [] : inLanguages('say', '', draft.say)),
    ...inLanguages('summary', '', draft.summary),
    ...contactLines(draft),
    `confidence: ${draft.confidence}`,
    'confirmed: null',
    'sources:',
    ...draft.sources.flatMap(({ url, read, pageDate, supports }) => [
      `- url: ${words(url)}`,
      `  read: ${quoted(read)}`,
      `  pageDate: ${orNull(pageDate, quoted)}`,
      `  supports: ${list(supports)}`,
    ]),
    `note: ${orNull(draft.note, words)}`,
  ].join('\n')}\n`
}
