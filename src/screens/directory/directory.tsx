import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow } from '../cards/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { Finder } from './finder.tsx'
import { type DirectoryProps, listedOffers } from './listing.ts'
import './directory.css'

/**
 * All offers, beginning with the Land. As it is written it needs no script, so it is also the way out when the guide
 * fails: the nationwide offers, and a page for each Land. With a script one can search and choose here.
 */
export function Directory(props: DirectoryProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const day = useNow()?.date ?? null
  const listed = useMemo(() => listedOffers(props.rulebook.offers, day), [props.rulebook, day])
  return (
    <div className="directory">
      <header>
        <h1>{t('directory.title')}</h1>
        <p>{t('directory.lead', { count: listed.length })}</p>
        <p className="quiet-text">{t('directory.stays')}</p>
      </header>
      <Finder {...props} listed={listed} />
      <p className="whole">
        <Link to={pathIn(language, '/monitoring')}>{t('monitoring.link')}</Link>
      </p>
    </div>
  )
}
