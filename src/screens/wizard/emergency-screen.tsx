import { useTranslation } from 'react-i18next'
import type { Core } from '../../domain/rulebook/index.ts'
import { EmergencyCard } from '../cards/index.ts'

/** The full screen after “in danger now”; it goes on when somebody is safe. */
export function EmergencyScreen({
  core,
  heading,
  onNext,
  onBack,
}: {
  readonly core: Core
  readonly heading: React.Ref<HTMLHeadingElement>
  readonly onNext: () => void
  readonly onBack: () => void
}) {
  const { t } = useTranslation()
  return (
    <>
      <EmergencyCard
        core={core}
        heading={
          <h1 ref={heading} tabIndex={-1}>
            {t('emergency.title')}
          </h1>
        }
      />
      <p>{t('emergency.safe')}</p>
      <button type="button" className="go soft" data-action="next" onClick={onNext}>
        {t('emergency.goOn')}
      </button>
      <div className="row">
        <button type="button" className="link" data-action="back" onClick={onBack}>
          {t('question.back')}
        </button>
      </div>
    </>
  )
}
