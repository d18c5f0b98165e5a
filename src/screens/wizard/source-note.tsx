import { useTranslation } from 'react-i18next'
import type { Rulebook } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { useLanguage } from '../ui/index.ts'

/** What the numbers and times of the page rest on, once for all of them; on paper with the day of the print. */
export function SourceNote({ rulebook, today }: { readonly rulebook: Rulebook; readonly today: string | undefined }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const read = rulebook.offers.reduce((latest, offer) => (offer.read > latest ? offer.read : latest), '')
  return (
    <p className="source-note" data-source-note="">
      {today && <span className="paper">{t('copyPrint.asOf', { date: formatDate(today, language) })} </span>}
      {t('result.sources', { read: formatDate(read, language) })}{' '}
      <a className="screen-only" href={`mailto:${rulebook.site.feedbackMail}`}>
        {t('card.wrong')}
      </a>
    </p>
  )
}
