import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers, Question } from '../rulebook/index.ts'
import { decode } from './code.ts'

/** Takes a code and gives back its answers; a code that cannot be used gets a sentence that says why. */
export function EnterCode({
  questions,
  onAnswers,
}: {
  readonly questions: readonly Question[]
  readonly onAnswers: (answers: Answers) => void
}) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const id = useId()
  const take = () => {
    const read = decode(questions, typed)
    setSaid(t(read.is === 'fault' ? `handover.fault.${read.fault}` : 'handover.restored'))
    if (read.is === 'fault') return
    setTyped('')
    onAnswers(read.answers)
  }
  // By key and click, not by `submit`: a sandbox without allow-forms never fires it, and nothing may be sent.
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    take()
  }
  return (
    <div className="handover">
      <label htmlFor={id}>{t('handover.enter')}</label>
      <span className="act">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={24}
          value={typed}
          aria-describedby={`${id}-said`}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={enter}
        />
        <button type="button" className="sec" onClick={take}>
          {t('handover.use')}
        </button>
      </span>
      <p id={`${id}-said`} role="status">
        {said}
      </p>
    </div>
  )
}
