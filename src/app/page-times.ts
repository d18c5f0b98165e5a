import officesIn from 'virtual:lotse/by-language/offices'
import type { i18n } from 'i18next'
import { matchPath } from 'react-router'
import { type Answering, hasHours } from '../domain/matching/index.ts'
import { type Language, offerAt } from '../domain/rulebook/index.ts'
import type { PageFacts } from '../screens/reading/index.ts'
import { atOffice } from '../text/contact/index.ts'
import { loadGuide } from './guide.ts'

/** What of an offer says when somebody answers, and nothing else: it is written into every page of an offer. */
function timesOf({ hours, area, closures, contact }: Answering): Answering {
  const phones = contact.phones.some((phone) => phone.hours !== undefined)
    ? contact.phones.map(({ number, dial, hours: own }) => ({
        number,
        dial,
        ...(own === undefined ? {} : { hours: own }),
      }))
    : []
  return {
    area,
    ...(hours === undefined ? {} : { hours }),
    ...(closures === undefined || closures.length === 0 ? {} : { closures }),
    contact: { phones },
  }
}

/**
 * When somebody answers, for a page that is only read. Only for writing the pages.
 * @param path without language
 * @returns empty for every page but those of offers
 */
export async function timesFor(path: string, language: Language, texts: i18n): Promise<PageFacts['times']> {
  const named = matchPath('/angebote/:id', path)?.params.id
  if (named === undefined) return {}
  const [{ rulebook, words }, offices] = await Promise.all([loadGuide(language, texts), officesIn[language]()])
  const offer = offerAt(rulebook.offers, named)
  const text = offer && words.offers[offer.id]
  if (offer === undefined || text === undefined) return {}
  const places = (offices.default[offer.id] ?? []).map(
    (office) => [office.id, atOffice(offer, text, office).offer] as const,
  )
  return Object.fromEntries(
    [['', offer] as const, ...places]
      .filter(([, answering]) => hasHours(answering))
      .map(([id, answering]) => [id, timesOf(answering)]),
  )
}
