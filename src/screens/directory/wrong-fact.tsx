import { useTranslation } from 'react-i18next'

/**
 * How to tell of a wrong fact: an empty mail, because a subject written beforehand stands in the outbox of a shared
 * device. What it should say stands beside it.
 */
export function WrongFact({ id, mail }: { readonly id: string; readonly mail: string }) {
  const { t } = useTranslation()
  return (
    <div className="screen-only">
      <h3>{t('card.wrong')}</h3>
      <p>
        <a href={`mailto:${mail}`}>{mail}</a>
      </p>
      <p>
        {t('directory.wrongWrite')} <code>{id}</code>
      </p>
      <p className="quiet-text">{t('card.wrongHow')}</p>
    </div>
  )
}
