import { useTranslation } from 'react-i18next'
import type { GuideWords, Land, Rulebook } from '../../domain/rulebook/index.ts'
import { useNow } from '../cards/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { sortedByKind } from './groups.ts'
import { LandLinks } from './land-links.tsx'
import { listedOffers } from './listing.ts'
import { OfferList } from './offer-groups.tsx'
import './directory.css'

/** The page of one Land: what works there, then the ways to the nationwide offers and to the other Länder. */
export function LandPage({
  rulebook,
  words,
  land,
}: {
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly land: Land
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const listed = listedOffers(rulebook.offers, useNow()?.date ?? null)
  const here = sortedByKind(listed.filter(({ area }) => area === land))
  const nationwide = listed.filter(({ area }) => area === 'DE').length
  const lastDays = listed.flatMap(({ endsOn }) => endsOn ?? [])
  return (
    <div className="found" data-until={lastDays.sort()[0]}>
      <p className="screen-only">
        <Link to={pathIn(language, '/angebote')}>{t('directory.back')}</Link>
      </p>
      <h1>{t('directory.landTitle', { land: t(`land.${land}`) })}</h1>
      <p>
        {t('directory.count', { count: here.length })}. {t('directory.landAnd', { count: nationwide })}{' '}
        <Link to={pathIn(language, '/angebote')}>{t('directory.toNationwide')}</Link>
      </p>
      <OfferList offers={here} words={words} inArea />
      <LandLinks offers={listed} but={land} />
    </div>
  )
}
