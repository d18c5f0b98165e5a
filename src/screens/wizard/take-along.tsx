import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers, Question } from '../../domain/rulebook/index.ts'
import { HandoverCode } from '../answer-code/index.ts'

/** What somebody can take along: the offers as text or on paper, and a code with which the helpline goes on. */
export function TakeAlong({
  text,
  questions,
  answers,
  withSteps,
  onSteps,
}: {
  readonly text: string
  readonly questions: readonly Question[]
  readonly answers: Answers
  /** Whether the first steps go onto the sheet; they show what it is about, so somebody decides. */
  readonly withSteps: boolean
  readonly onSteps: (withSteps: boolean) => void
}) {
  const { t } = useTranslation()
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(t('copyPrint.copied'))
    } catch {
      setSaid(t('copyPrint.copyFailed'))
    }
  }
  /** A page around the guide may forbid printing, and the browser then says nothing. */
  const print = () => {
    let began = false
    const begin = () => {
      began = true
    }
    window.addEventListener('beforeprint', begin)
    window.print()
    window.removeEventListener('beforeprint', begin)
    setSaid(began || window.parent === window ? '' : t('copyPrint.printFailed'))
  }
  return (
    <section className="take" aria-labelledby="take">
      <h2 id="take">{t('copyPrint.title')}</h2>
      <div className="tools">
        <button type="button" onClick={copy}>
          {t('copyPrint.copy')}
        </button>
        {'print' in window && (
          <button type="button" onClick={print}>
            {t('copyPrint.print')}
          </button>
        )}
        <HandoverCode questions={questions} answers={answers} for="self" />
      </div>
      <p role="status">{said}</p>
      <label className="chip">
        <input type="checkbox" checked={withSteps} onChange={(event) => onSteps(event.currentTarget.checked)} />
        <span>{t('copyPrint.steps')}</span>
      </label>
      <p className="quiet-text">{t('copyPrint.hint')}</p>
    </section>
  )
}
