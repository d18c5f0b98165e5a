import { useTranslation } from 'react-i18next'
import type { Core } from '../../domain/rulebook/index.ts'
import { HotlineCard } from '../cards/index.ts'

/** A result that was asked for before its rules arrived: words, and whom to call meanwhile. */
export function Waiting({
  failed,
  onRetry,
  core,
}: {
  readonly failed: boolean
  readonly onRetry: () => void
  readonly core: Core
}) {
  const { t } = useTranslation()
  return (
    <>
      <p role="status">{t(failed ? 'loading.offersFailed' : 'loading.offers')}</p>
      {failed && (
        <button type="button" className="go" onClick={onRetry}>
          {t('loading.retry')}
        </button>
      )}
      <p>{t('loading.callNow')}</p>
      <HotlineCard core={core} />
    </>
  )
}
