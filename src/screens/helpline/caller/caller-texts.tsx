import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { QUESTIONS } from '../../../domain/rulebook/index.ts'
import { useLanguage } from '../../ui/index.ts'
import { offerIn, useDesk } from '../desk-data.ts'
import { callbackSentence } from './callback-sentence.ts'
import { emailText } from './email-text.ts'
import { TextPart } from './text-part.tsx'
import { Tick } from './tick.tsx'
import { toldAnswers } from './told-answers.ts'
import { transferText } from './transfer-text.ts'
import './caller.css'

/**
 * What the counsellor copies for the caller and for the next office: an e-mail, a sentence for a callback, a text for a
 * transfer. Whatever shows what happened is left out until it is ticked; what is chosen goes with the panel
 * (decision 0038).
 */
export function CallerTexts({
  steps,
  note,
}: {
  /** The first steps of the recommendation, by id; at most three are used. */
  readonly steps: readonly string[]
  /** What the counsellor wrote during the call. */
  readonly note: string
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const data = useDesk()
  const { rulebook, words, questionWords, answers, handed, now } = data
  const [withSteps, setWithSteps] = useState(false)
  // The note that was ticked, not that one was: whatever is written into it later has to be ticked again.
  const [mailed, setMailed] = useState('')
  const [passedOn, setPassedOn] = useState('')
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')

  const hasNote = note.trim() !== ''
  const stepTexts = steps.flatMap((id) => words.steps[id] ?? [])
  const email = emailText(
    {
      handed: handed.flatMap((id) => offerIn(data, id) ?? []),
      hotline: offerIn(data, rulebook.site.hotline),
      steps: withSteps ? stepTexts : [],
      note: mailed === note ? note : '',
      today: now.date,
    },
    t,
    language,
  )
  const canTell = toldAnswers(rulebook.questions, answers, () => true)
  const told = toldAnswers(rulebook.questions, answers, (question, answer) => ticked.includes(`${question}:${answer}`))
  const transfer = transferText(told, passedOn === note ? note : '', t, language)
  const choices = QUESTIONS.flatMap((question) =>
    canTell[question].map((answer) => ({
      id: `${question}:${answer}`,
      label: questionWords[question]?.answers[answer]?.short ?? answer,
    })),
  )

  const copy = async (text: string, what: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(t('desk.caller.copied', { what }))
    } catch {
      setSaid(t('desk.handOut.copyFailed'))
    }
  }
  const noteTick = (allowed: string, allow: (note: string) => void) => (
    <Tick
      label={t('desk.caller.note')}
      hint={t('desk.caller.noteHint')}
      checked={allowed === note}
      onChange={(checked) => allow(checked ? note : '')}
    />
  )

  return (
    <div className="caller-texts">
      <p role="status" className="caller-said">
        {said}
      </p>
      <TextPart is="email" title={t('desk.caller.email.title')} text={email} start onCopy={copy}>
        <p className="quiet-text">{t('desk.caller.email.hint')}</p>
        {(stepTexts.length > 0 || hasNote) && (
          <fieldset className="caller-ticks">
            <legend>{t('desk.caller.email.choices')}</legend>
            {stepTexts.length > 0 && (
              <Tick label={t('desk.caller.email.steps')} checked={withSteps} onChange={setWithSteps} />
            )}
            {hasNote && noteTick(mailed, setMailed)}
          </fieldset>
        )}
      </TextPart>
      <TextPart is="callback" title={t('desk.caller.callback.title')} text={callbackSentence(t)} onCopy={copy} />
      <TextPart is="transfer" title={t('desk.caller.transfer.title')} text={transfer} onCopy={copy}>
        <p className="quiet-text">{t('desk.caller.transfer.hint')}</p>
        {(choices.length > 0 || hasNote) && (
          <fieldset className="caller-ticks">
            <legend>{t('desk.caller.transfer.choices')}</legend>
            {choices.map(({ id, label }) => (
              <Tick
                key={id}
                label={label}
                checked={ticked.includes(id)}
                onChange={(checked) => setTicked(checked ? [...ticked, id] : ticked.filter((other) => other !== id))}
              />
            ))}
            {hasNote && noteTick(passedOn, setPassedOn)}
          </fieldset>
        )}
      </TextPart>
    </div>
  )
}
