import officesIn from 'virtual:lotse/by-language/offices'
import summaries from 'virtual:lotse/by-language/summaries'
import facts from 'virtual:lotse/facts'
import type { i18n } from 'i18next'
import { matchPath } from 'react-router'
import { type Language, offerAt } from '../domain/rulebook/index.ts'
import { type SchemaDocument, schemaOrgOf } from '../exports/opendata/index.ts'
import { loadGuide } from './guide.ts'

/**
 * What the page of an offer says to programs. Only for writing the pages: it ships in them, not as code.
 * @param path without language
 * @returns undefined for every other page
 */
export async function dataFor(path: string, language: Language, texts: i18n): Promise<SchemaDocument | undefined> {
  const named = matchPath('/angebote/:id', path)?.params.id
  if (named === undefined) return undefined
  const [{ rulebook, words }, summary, offices] = await Promise.all([
    loadGuide(language, texts),
    summaries[language](),
    officesIn[language](),
  ])
  const offer = offerAt(rulebook.offers, named)
  const text = offer && words.offers[offer.id]
  const known = offer && facts[offer.id]
  if (offer === undefined || text === undefined || known === undefined) return undefined
  const { id } = offer
  const { t } = texts
  return schemaOrgOf({
    offer,
    text: { ...text, summary: summary.default[id] ?? '' },
    facts: known,
    offices: offices.default[id] ?? [],
    // In the page it stands in: the build does not know under which address it will be served.
    id: '#angebot',
    words: {
      kind: t(`kind.${offer.kind}`),
      area: t(offer.area === 'DE' ? 'directory.country' : `directory.land.${offer.area}`),
      roles: (offer.roles ?? []).map((role) => t(`roleName.${role}`)),
    },
  })
}
