import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskGuide } from './desk-guide.ts'
import type { RightProps } from './right.tsx'

type RightData = Omit<RightProps['data'], 'rulebook' | 'words' | 'summaries' | 'spoken' | 'offices'>

/** The right half: the result once it has arrived, until then what is missing. */
export function RightHalf({
  guide,
  data,
  onRetry,
  ...props
}: Omit<RightProps, 'data'> & {
  readonly guide: DeskGuide | 'coming' | 'failed'
  readonly data: RightData | null
  readonly onRetry: () => void
}) {
  const { t } = useTranslation()
  return (
    <div className="right" data-region="result" data-at="result" tabIndex={-1}>
      {typeof guide === 'string' || data === null ? (
        <div role="status">
          <p>{t(guide === 'failed' ? 'desk.failed' : 'desk.coming')}</p>
          {guide === 'failed' && (
            <button type="button" className="link" data-start="" onClick={onRetry}>
              {t('loading.retry')}
            </button>
          )}
        </div>
      ) : (
        <Filled Right={guide.Right} {...props} data={{ ...guide, ...data }} />
      )}
    </div>
  )
}

function Filled({ Right: Content, ...props }: RightProps & { readonly Right: ComponentType<RightProps> }) {
  return <Content {...props} />
}
