import type { HoursReader } from '../compile/hours-reader.ts'
import type { Parsed } from '../read/parse.ts'
import type { Problem } from '../read/problem.ts'
import type { OfferFile, OfficeFile } from '../schema/index.ts'
import { confidenceIsEarned } from './check-confidence.ts'
import { closuresMakeSense } from './check-dated-facts.ts'
import { numberFault } from './check-number.ts'
import { unprovenFacts, unprovenMessage } from './check-sources.ts'

type Path = readonly (string | number)[]

/** Names a problem at a field of one office. */
type At = (path: Path, message: string) => Problem

type OfficeCheck = (office: OfficeFile, at: At, readHours: HoursReader) => readonly Problem[]

const proves = ({ sources }: OfficeFile, fact: string) => sources.some(({ supports }) => supports.includes(fact))

/** Every number is possible and divided as one says it; its page is a source of this office (docs/promises.md#6). */
const numbersAreSourced: OfficeCheck = ({ contact, sources }, at) =>
  contact.phones.flatMap(({ number, source }, index) => {
    const fault = numberFault(number)
    return [
      ...(fault === null ? [] : [at(['contact', 'phones', index, 'number'], fault)]),
      ...(sources.some(({ url }) => url === source)
        ? []
        : [
            at(
              ['contact', 'phones', index, 'source'],
              'Diese Seite steht nicht unter den sources dieses Büros. Jede Nummer braucht eine Quelle.',
            ),
          ]),
    ]
  })

/** A number to check has a page, too: who calls wants to know where it came from. */
const numbersToCheckAreSourced: OfficeCheck = (office, at) =>
  office.phoneToCheck === undefined || proves(office, 'phone')
    ? []
    : [at(['phoneToCheck'], 'Keine Quelle dieses Büros belegt phone. Bitte die Seite mit dieser Nummer eintragen.')]

/** No fact without a source, by the rule of offers; here what hours do not say needs a page of this office, too. */
const factsAreSourced: OfficeCheck = (office, at) => {
  const contact = { ...office.contact, chat: null, form: null, video: null }
  const unproven = unprovenFacts({ contact, anonymous: null, free: null, languages: ['de'] }, office.sources)
  const note = office.contact.hoursNote !== null && !proves(office, 'hoursNote') && !proves(office, 'hours')
  return [
    ...unproven.map((fact) => at(fact.path, unprovenMessage(fact))),
    ...(note
      ? [
          at(
            ['contact', 'hoursNote'],
            'Keine Quelle dieses Büros belegt hoursNote. Bitte unter supports eintragen oder streichen.',
          ),
        ]
      : []),
  ]
}

/** A link over http is only shown where the file lists it as insecure. */
const linksAreEncrypted: OfficeCheck = ({ contact }, at) => {
  const open = contact.website?.startsWith('http://') ?? false
  const declared = contact.insecure !== undefined
  if (open && !declared)
    return [
      at(
        ['contact', 'website'],
        'Der Link beginnt mit http://. Bitte https:// verwenden. Nennt die Quelle nur http, dann „insecure: [website]“ eintragen.',
      ),
    ]
  return declared && (!open || contact.insecure?.some((field) => field !== 'website'))
    ? [at(['contact', 'insecure'], 'Hier darf nur website stehen, und nur bei einem http-Link. Bitte streichen.')]
    : []
}

/** A problem where hours cannot be read. */
function unreadable(hours: string | null | undefined, path: Path, at: At, readHours: HoursReader): readonly Problem[] {
  const compiled = typeof hours === 'string' ? readHours(hours) : null
  return compiled !== null && 'message' in compiled ? [at(path, compiled.message)] : []
}

const hoursAreReadable: OfficeCheck = ({ contact }, at, readHours) => [
  ...unreadable(contact.hours, ['contact', 'hours'], at, readHours),
  ...contact.phones.flatMap(({ hours }, index) =>
    unreadable(hours, ['contact', 'phones', index, 'hours'], at, readHours),
  ),
]

const OFFICE_CHECKS: readonly OfficeCheck[] = [
  numbersAreSourced,
  numbersToCheckAreSourced,
  factsAreSourced,
  linksAreEncrypted,
  hoursAreReadable,
  closuresMakeSense,
  confidenceIsEarned,
]

/** Everything about the offices of an offer that one file alone shows. */
export function checkOffices(parsed: Parsed<OfferFile>, readHours: HoursReader): readonly Problem[] {
  const offices = parsed.value.offices ?? []
  return offices.flatMap((office, index) => {
    const at: At = (path, message) => parsed.at(['offices', index, ...path], message)
    const first = offices.findIndex(({ id }) => id === office.id)
    return [
      ...(first < index ? [at(['id'], `„${office.id}“ heißt schon ein anderes Büro dieses Angebots.`)] : []),
      ...OFFICE_CHECKS.flatMap((check) => check(office, at, readHours)),
    ]
  })
}

/** Old ids that an offer has today, or that two offices claim: the old address could not lead to one of them. */
export function checkAliases(offers: readonly Parsed<OfferFile>[]): readonly Problem[] {
  const taken = new Map(offers.map(({ value, file }) => [value.id, file]))
  return offers.flatMap((parsed) =>
    (parsed.value.offices ?? []).flatMap(({ aliases }, index) =>
      (aliases ?? []).flatMap((alias, at) => {
        const before = taken.get(alias)
        taken.set(alias, parsed.file)
        return before === undefined
          ? []
          : [parsed.at(['offices', index, 'aliases', at], `„${alias}“ steht schon in ${before}.`)]
      }),
    ),
  )
}
