import summaries from 'virtual:lotse/by-language/summaries'
import facts from 'virtual:lotse/facts'
import type { i18n } from 'i18next'
import { matchPath } from 'react-router'
import type { Language } from '../domain/rulebook/index.ts'
import { type SchemaDocument, schemaOrgOf } from '../exports/opendata/index.ts'
import { loadGuide } from './guide.ts'

/**
 * What the page of an offer says to programs. Only for writing the pages: it ships in them, not as code.
 * @param path without language
 * @returns undefined for every other page
 */
export async function dataFor(path: string, language: Language, texts: i18n): Promise<SchemaDocument | undefined> {
  const id = matchPath('/angebote/:id', path)?.params.id
  if (id === undefined) return undefined
  const [{ rulebook, words }, summary] = await Promise.all([loadGuide(language, texts), summaries[language]()])
  const offer = rulebook.offers.find((candidate) => candidate.id === id)
  const text = words.offers[id]
  const known = facts[id]
  if (offer === undefined || text === undefined || known === undefined) return undefined
  const { t } = texts
  return schemaOrgOf({
    offer,
    text: { ...text, summary: summary.default[id] ?? '' },
    facts: known,
    // In the page it stands in: the build does not know under which address it will be served.
    id: '#angebot',
    words: {
      kind: t(`kind.${offer.kind}`),
      area: t(offer.area === 'DE' ? 'directory.country' : `directory.land.${offer.area}`),
      roles: (offer.roles ?? []).map((role) => t(`roleName.${role}`)),
    },
  })
}
