import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow } from '../cards/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { Finder } from './finder.tsx'
import { groupByArea } from './groups.ts'
import { type DirectoryProps, listedOffers } from './listing.ts'
import { areaName } from './names.ts'
import { OfferGroups } from './offer-groups.tsx'
import './directory.css'

/**
 * All offers. As it is written it needs no script, so it is also the way out when the guide fails; with a script one
 * can search and choose.
 */
export function Directory(props: DirectoryProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const day = useNow()?.date ?? null
  const count = listedOffers(props.rulebook.offers, day).length
  return (
    <div className="directory">
      <header>
        <h1>{t('directory.title')}</h1>
        <p>{t('directory.lead', { count })}</p>
        <p className="quiet-text">{t('directory.privacy')}</p>
      </header>
      {scripted ? <Finder {...props} /> : <PlainList {...props} />}
      <p className="whole">
        <Link to={pathIn(language, '/monitoring')}>{t('monitoring.link')}</Link>
      </p>
    </div>
  )
}

/** Nationwide first, then Land by Land, with a way to each. */
function PlainList({ rulebook, words }: DirectoryProps) {
  const { t } = useTranslation()
  const listed = listedOffers(rulebook.offers, null)
  return (
    <>
      <nav className="finder" aria-label={t('directory.jump')}>
        <ul className="ans">
          {groupByArea(listed).map(({ area, offers }) => (
            <li key={area}>
              <a href={`#${area}`}>{areaName(area, t)}</a> <span className="quiet-text">{offers.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      <div className="found">
        <OfferGroups offers={listed} words={words} />
      </div>
    </>
  )
}
