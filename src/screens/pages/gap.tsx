import { useTranslation } from 'react-i18next'

/** A fact that the operator still has to fill in: said in words, never left blank. */
export function Gap() {
  const { t } = useTranslation()
  return <em className="gap">{t('operator.gap')}</em>
}
