import { useTranslation } from 'react-i18next'
import { useHref } from 'react-router'
import { pathIn, useLanguage } from '../ui/index.ts'

/** The calendar and the feed under their fixed addresses. */
export function Subscribe() {
  const { t } = useTranslation()
  const language = useLanguage()
  const calendar = useHref(pathIn(language, '/termine/alle.ics'))
  const feed = useHref(pathIn(language, '/termine/feed.atom'))
  return (
    <section aria-labelledby="subscribe">
      <h2 id="subscribe">{t('dates.subscribe')}</h2>
      <p>{t('dates.subscribeLead')}</p>
      <ul className="plain">
        <li>
          <a href={calendar}>{t('dates.feedIcs')}</a>
        </li>
        <li>
          <a href={feed}>{t('dates.feedAtom')}</a>
        </li>
      </ul>
    </section>
  )
}
