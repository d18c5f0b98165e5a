import { useActorRef } from '@xstate/react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createWizard, type GuideState, loadResult, Wizard } from '../wizard/index.ts'
import type { SoundDraft } from './look-at-draft.ts'

/** The guide itself with the draft's questions, offers and words. Its answers stay here, like everywhere. */
export function GuidePreview({ sound }: { readonly sound: SoundDraft }) {
  const { t } = useTranslation()
  const { after, core, words, offices, questionWords } = sound
  const actor = useActorRef(useMemo(() => createWizard(core.questions), [core.questions]))
  const [guide, setGuide] = useState<GuideState>({ is: 'coming' })
  useEffect(() => {
    let current = true
    loadResult().then(
      ({ Result, Resume }) => current && setGuide({ is: 'there', rulebook: after, words, offices, Result, Resume }),
      () => current && setGuide({ is: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [after, words, offices])
  return (
    <>
      <p>{t('draft.guideLead')}</p>
      <div className="draft-guide">
        <Wizard actor={actor} core={core} words={questionWords} guide={guide} onRetry={() => {}} within />
      </div>
    </>
  )
}
