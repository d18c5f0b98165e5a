import { useTranslation } from 'react-i18next'
import type { Core } from '../../domain/rulebook/index.ts'
import { HotlineCard } from './hotline.tsx'

/**
 * Stands where something was asked for before it arrived, or did not arrive: words, and whom to call meanwhile.
 * @param what the offers of a result, or a page beside the guide
 */
export function LoadingCard({
  what,
  failed,
  onRetry,
  core,
}: {
  readonly what: 'offers' | 'page'
  readonly failed: boolean
  readonly onRetry: () => void
  readonly core: Core
}) {
  const { t } = useTranslation()
  return (
    <>
      <p role="status">{t(failed ? `loading.${what}Failed` : `loading.${what}`)}</p>
      {failed && (
        <button type="button" className="go" onClick={onRetry}>
          {t('loading.retry')}
        </button>
      )}
      {what === 'offers' && <p>{t('loading.callNow')}</p>}
      <HotlineCard core={core} />
    </>
  )
}
