import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { decode } from '../../domain/answer-code/index.ts'
import type { Answers, Question } from '../../domain/rulebook/index.ts'

/**
 * Takes a code and gives back its answers; a code that cannot be used gets a sentence that says why. A form of its own
 * with a field that nobody controls: what empties the forms of a page when it is left empties this one too.
 */
export function EnterCode({
  questions,
  onAnswers,
}: {
  readonly questions: readonly Question[]
  readonly onAnswers: (answers: Answers) => void
}) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const id = useId()
  const take = () => {
    const read = decode(questions, field.current?.value ?? '')
    setSaid(t(read.is === 'fault' ? `handover.fault.${read.fault}` : 'handover.restored'))
    if (read.is === 'fault') return
    if (field.current !== null) field.current.value = ''
    onAnswers(read.answers)
  }
  // By key and click, not by `submit`: a sandbox without allow-forms never fires it, and nothing may be sent.
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    take()
  }
  return (
    <form
      method="dialog"
      className="handover"
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
      onReset={() => setSaid('')}
    >
      <label htmlFor={id}>{t('handover.enter')}</label>
      <span className="act">
        <input
          ref={field}
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={24}
          data-start=""
          data-code-field=""
          aria-describedby={`${id}-said`}
          onKeyDown={enter}
        />
        <button type="button" onClick={take}>
          {t('handover.use')}
        </button>
      </span>
      <p id={`${id}-said`} role="status">
        {said}
      </p>
    </form>
  )
}
