import { type BilingualText, type DataBook, type DataOffer, linkFrom, pageOf, type SiteAddress } from './data-book.ts'
import { isoArea } from './iso-area.ts'
import { type OpenContact, type OpenOffer, type OpenPhone, WEEKDAYS } from './open-offer-schema.ts'
import { weekTimes } from './week-times.ts'

const both = (entry: DataOffer, pick: (text: DataOffer['texts']['de']) => string | undefined): BilingualText | null => {
  const [de, en] = [pick(entry.texts.de), pick(entry.texts.en)]
  return de === undefined || en === undefined || de === '' ? null : { de, en }
}

/** The number with the page that it stands on and when that was read. */
function phonesOf(entry: DataOffer): readonly OpenPhone[] {
  const { offer, facts } = entry
  return offer.contact.phones.map(({ number, dial, address, email }, index) => {
    const url = facts.phoneSources[index]!
    const source = facts.sources.find((candidate) => candidate.url === url)
    return {
      number,
      dial,
      label: both(entry, ({ phoneLabels }) => phoneLabels[index]),
      address: address ?? null,
      email: email ?? null,
      source: { url, read: source?.read ?? offer.read, pageDate: source?.pageDate ?? null },
    }
  })
}

function onHolidays(hours: DataOffer['offer']['hours']): OpenContact['onHolidays'] {
  const holidays = hours?.holidays ?? null
  return typeof holidays === 'object' && holidays !== null ? 'own' : holidays
}

function contactOf(entry: DataOffer): OpenContact {
  const { offer, facts } = entry
  const { emails, website, chat, form, address } = offer.contact
  return {
    phones: phonesOf(entry),
    emails,
    website: website ?? null,
    chat: chat ?? null,
    form: form ?? null,
    video: both(entry, ({ video }) => video),
    address: address ?? null,
    hours: facts.osmHours,
    opening:
      offer.hours === undefined
        ? null
        : weekTimes(offer.hours).map(({ days, ...times }) => ({ days: days.map((day) => WEEKDAYS[day]!), ...times })),
    onHolidays: onHolidays(offer.hours),
    hoursNote: both(entry, ({ hoursNote }) => hoursNote),
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
