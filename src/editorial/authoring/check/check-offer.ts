import { rolesOf } from '../compile/audience.ts'
import type { HoursReader } from '../compile/hours-reader.ts'
import type { Parsed } from '../read/parse.ts'
import { folderOf, nameOf } from '../read/path.ts'
import type { Problem } from '../read/problem.ts'
import type { OfferFile } from '../schema/index.ts'
import { confidenceIsEarned } from './check-confidence.ts'
import { datedFactsMakeSense } from './check-dated-facts.ts'
import { numberFault } from './check-number.ts'
import { premiumAgreesWithFree } from './check-premium.ts'
import { sentencesAreSpeakable } from './check-say.ts'
import { factsAreSourced } from './check-sources.ts'
import { textsAreSound } from './check-texts.ts'
import { checkWording } from './check-wording.ts'

type Check = (parsed: Parsed<OfferFile>, readHours: HoursReader) => readonly Problem[]

/** The path of an offer's file, below the rules folder. */
export function pathOfOffer({ id, area }: Pick<OfferFile, 'id' | 'area'>): string {
  return `offers/${area.toLowerCase()}/${id}.yaml`
}

/** The file is named after the id and lies in the folder of its area. */
const isFiledByIdAndArea: Check = (parsed) => {
  const { id, area } = parsed.value
  const problems: Problem[] = []
  const named = nameOf(parsed.file, '.yaml')
  if (named !== id) problems.push(parsed.at(['id'], `Die Kennung muss wie die Datei heißen: „${named}“.`))
  const folder = folderOf(parsed.file)
  const home = pathOfOffer({ id: named, area })
  if (folder === 'offers')
    problems.push(
      parsed.at(['area'], `Die Datei liegt direkt in „offers“. Bitte in den Ordner ihres Landes verschieben: ${home}.`),
    )
  else if (folder !== area.toLowerCase())
    problems.push(parsed.at(['area'], `Die Datei liegt im Ordner „${folder}“, nennt aber ${area}. Bitte angleichen.`))
  if (named === id && !id.startsWith(`${area.toLowerCase()}-`))
    problems.push(parsed.at(['id'], `Die Kennung beginnt mit dem Land: „${area.toLowerCase()}-…“.`))
  return problems
}

/** Every number is possible, is divided as one says it, and its page is one of the sources (docs/promises.md#6). */
const phonesAreSourced: Check = (parsed) =>
  parsed.value.contact.phones.flatMap((phone, index) => {
    const problems: Problem[] = []
    const fault = numberFault(phone.number)
    if (fault !== null) problems.push(parsed.at(['contact', 'phones', index, 'number'], fault))
    if (!parsed.value.sources.some(({ url }) => url === phone.source)) {
      problems.push(
        parsed.at(
          ['contact', 'phones', index, 'source'],
          'Diese Seite steht nicht unter sources. Jede Nummer braucht eine Quelle.',
        ),
      )
    }
    return problems
  })

/** A link over http is only shown if the file lists it as insecure; the page marks it. */
const linksAreEncrypted: Check = (parsed) =>
  (['website', 'chat', 'form'] as const).flatMap((field) => {
    const url = parsed.value.contact[field]
    const declared = parsed.value.contact.insecure?.includes(field) ?? false
    const open = url?.startsWith('http://') ?? false
    if (open === declared) return []
    return open
      ? [
          parsed.at(
            ['contact', field],
            `Der Link beginnt mit http://. Bitte https:// verwenden. Nennt die Quelle nur http, dann „insecure: [${field}]“ eintragen.`,
          ),
        ]
      : [parsed.at(['contact', 'insecure'], `„${field}“ ist kein http-Link. Bitte hier streichen.`)]
  })

/** The hours of the office and those of single numbers can be read. */
const hoursAreReadable: Check = (parsed, readHours) => {
  const { hours, phones } = parsed.value.contact
  const all = [
    { hours, path: ['contact', 'hours'] },
    ...phones.map((phone, index) => ({ hours: phone.hours ?? null, path: ['contact', 'phones', index, 'hours'] })),
  ]
  return all.flatMap(({ hours, path }) => {
    const compiled = hours === null ? null : readHours(hours)
    return compiled !== null && 'message' in compiled ? [parsed.at(path, compiled.message)] : []
  })
}

/** `fits.role` never goes beyond the audiences that the sources name (docs/promises.md#5). */
const rolesKeepToAudiences: Check = (parsed) => {
  const { fits, audiences, siblingOf: _ } = parsed.value
  if (fits.role === 'all') return []
  const allowed = rolesOf(audiences)
  return fits.role
    .filter((role) => !allowed.has(role))
    .map((role) =>
      parsed.at(
        ['fits', 'role'],
        `„${role}“ gehört nicht zu den Zielgruppen (audiences). Bitte streichen oder die Zielgruppe belegen.`,
      ),
    )
}

/** An offer made for a background says for which. */
const focusAgreesWithFits: Check = (parsed) => {
  const { focus, fits } = parsed.value
  if (focus === 'background' && fits.background.length === 0)
    return [parsed.at(['fits', 'background'], 'focus: background braucht einen Hintergrund, sonst öffnet es nie.')]
  return focus !== 'background' && fits.background.length > 0
    ? [parsed.at(['focus'], 'Ein Hintergrund unter background gehört nur zu focus: background.')]
    : []
}

/** What keeps an offer from the head or from the rows has a reason that an editor can judge. */
const barsHaveReasons: Check = (parsed) => {
  const { mayHead, noDoor, listOnly, because } = parsed.value
  const barred = mayHead === false || noDoor === true || listOnly === true
  if (barred && because === undefined)
    return [
      parsed.at(
        [],
        'mayHead: false, noDoor: true und listOnly: true brauchen einen Grund. Bitte unter because eintragen.',
      ),
    ]
  return !barred && because !== undefined
    ? [
        parsed.at(
          ['because'],
          'because nennt den Grund für mayHead: false, noDoor: true oder listOnly: true. Keines davon steht da.',
        ),
      ]
    : []
}

/** Only a police office has a task of the police. */
const tasksAreThoseOfPolice: Check = (parsed) => {
  const { help, policeTask } = parsed.value
  if (help === 'police' && policeTask === undefined)
    return [parsed.at(['help'], 'help: police braucht policeTask: station, victim-protection oder advice.')]
  return help !== 'police' && policeTask !== undefined
    ? [parsed.at(['policeTask'], 'policeTask gehört nur zu help: police. Bitte streichen.')]
    : []
}

const notForContradictsNothing: Check = (parsed) =>
  (parsed.value.notFor ?? []).flatMap((entry, index) => [
    ...(entry.incident ?? [])
      .filter((incident) => parsed.value.fits.incident.includes(incident))
      .map((incident) =>
        parsed.at(
          ['notFor', index, 'incident'],
          `„${incident}“ steht auch unter fits. Bitte an einer Stelle streichen.`,
        ),
      ),
    ...(entry.role ?? [])
      .filter((role) => parsed.value.fits.role === 'all' || parsed.value.fits.role.includes(role))
      .map((role) =>
        parsed.at(['notFor', index, 'role'], `„${role}“ steht auch unter fits. Bitte an einer Stelle streichen.`),
      ),
  ])

/** All checks of a single offer beyond its schema. */
export const OFFER_CHECKS: readonly Check[] = [
  isFiledByIdAndArea,
  phonesAreSourced,
  premiumAgreesWithFree,
  factsAreSourced,
  (parsed) => confidenceIsEarned(parsed.value, parsed.at),
  datedFactsMakeSense,
  linksAreEncrypted,
  hoursAreReadable,
  rolesKeepToAudiences,
  focusAgreesWithFits,
  barsHaveReasons,
  tasksAreThoseOfPolice,
  checkWording,
  textsAreSound,
  sentencesAreSpeakable,
  notForContradictsNothing,
]
