import { useTranslation } from 'react-i18next'
import type { GuideWords, Rulebook } from '../rulebook/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { OfferEntry } from './entry.tsx'
import { groupByArea } from './groups.ts'
import { areaName } from './names.ts'

export interface DirectoryProps {
  readonly rulebook: Rulebook
  readonly words: GuideWords
}

/** The plain page of all offers: nationwide first, then Land by Land. It needs no script, so it is also the way out when the guide fails. */
export function Directory({ rulebook, words }: DirectoryProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const groups = groupByArea(rulebook.offers)
  const count = groups.reduce((sum, { offers }) => sum + offers.length, 0)
  return (
    <>
      <h1>{t('directory.title')}</h1>
      <p>{t('directory.lead', { count })}</p>
      <p className="quiet-text">{t('directory.privacy')}</p>
      <nav aria-label={t('directory.jump')}>
        <ul className="ans">
          {groups.map(({ area, offers }) => (
            <li key={area}>
              <a href={`#${area}`}>{areaName(area, t)}</a> <span className="quiet-text">{offers.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ area, offers }) => (
        <section key={area} aria-labelledby={area}>
          <h2 id={area}>{areaName(area, t)}</h2>
          <ul className="plain list">
            {offers.map((offer) => (
              <OfferEntry key={offer.id} offer={offer} text={words.offers[offer.id]} />
            ))}
          </ul>
        </section>
      ))}
      <p>
        <Link to={pathIn(language, '/monitoring')}>{t('monitoring.link')}</Link>
      </p>
    </>
  )
}
