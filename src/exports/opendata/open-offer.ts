import { type BilingualText, type DataBook, type DataOffer, linkFrom, pageOf, type SiteAddress } from './data-book.ts'
import { isoArea } from './iso-area.ts'
import { openContactOf } from './open-contact.ts'
import type { OpenContact, OpenOffer } from './open-offer-schema.ts'
import { openOfficeOf } from './open-office.ts'

const both = (entry: DataOffer, pick: (text: DataOffer['texts']['de']) => string | undefined): BilingualText | null => {
  const [de, en] = [pick(entry.texts.de), pick(entry.texts.en)]
  return de === undefined || en === undefined || de === '' ? null : { de, en }
}

function contactOf(entry: DataOffer): OpenContact {
  const { offer, texts, facts, phoneHours } = entry
  const { chat, form } = offer.contact
  return {
    ...openContactOf({
      ...facts,
      contact: offer.contact,
      hours: offer.hours,
      hoursNote: both(entry, ({ hoursNote }) => hoursNote),
      phoneLabels: texts.de.phoneLabels.map((_, index) => both(entry, ({ phoneLabels }) => phoneLabels[index])),
      phoneHours,
      read: offer.read,
    }),
    chat: chat ?? null,
    form: form ?? null,
    video: both(entry, ({ video }) => video),
  }
}

/**
 * The published form of one offer.
 * @param entry the offer with its texts and facts
 * @param book gives the offer its UUID
 * @param file path of the file that will hold it, for its links
 * @param site where the site is served
 * @returns every published field; null where no source says anything
 */
export function openOfferOf(
  entry: DataOffer,
  { uuidOf }: Pick<DataBook, 'uuidOf'>,
  file: string,
  site: SiteAddress,
): OpenOffer {
  const { offer, texts, facts } = entry
  return {
    id: offer.id,
    uuid: uuidOf(`offer:${offer.id}`),
    name: texts.de.name,
    shortName: { de: texts.de.shortName, en: texts.en.shortName },
    provider: texts.de.provider,
    area: isoArea(offer.area),
    region: both(entry, ({ region }) => region),
    status: offer.status,
    endsOn: offer.endsOn ?? null,
    fundedUntil: entry.fundedUntil ?? null,
    closures: entry.closures,
    kind: offer.kind,
    help: offer.help,
    policeTask: offer.policeTask ?? null,
    house: offer.house ?? null,
    focus: offer.focus,
    talks: offer.talks,
    needs: offer.needs,
    phases: offer.phases,
    audiences: entry.audiences,
    topics: entry.topics,
    incidents: offer.incident,
    backgrounds: offer.background,
    roles: offer.roles ?? null,
    police: offer.police,
    anonymous: offer.anonymous,
    free: offer.free,
    languages: offer.languages,
    forYou: { de: texts.de.forYou, en: texts.en.forYou },
    summary: { de: texts.de.summary, en: texts.en.summary },
    hint: both(entry, ({ hint }) => hint),
    notFor: texts.de.notFor.map((de, index) => ({ de, en: texts.en.notFor[index] ?? de })),
    contact: contactOf(entry),
    offices: entry.offices.map((office) => openOfficeOf(office, offer.id, { uuidOf })),
    confidence: offer.confidence,
    confirmed: offer.confirmedOn === undefined ? null : { on: offer.confirmedOn, by: entry.confirmedBy ?? null },
    read: offer.read,
    pageDate: offer.pageDate ?? null,
    sources: facts.sources,
    sameOfficeAs: entry.sameAs,
    regionalOfficeOf: offer.siblingOf ?? null,
    page: linkFrom(file, pageOf(offer.id, 'de'), site),
  }
}
