import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { encode, grouped } from '../../domain/answer-code/index.ts'
import type { Answers, Question } from '../../domain/rulebook/index.ts'

/** Shows the code of the answers on request, in groups of three, and says what it tells to whoever hears it. */
export function HandoverCode({
  questions,
  answers,
  for: whom,
}: {
  readonly questions: readonly Question[]
  readonly answers: Answers
  /** Whose answers they are: of the person who reads this, or of somebody on the phone. */
  readonly for: 'self' | 'caller'
}) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  const digits = encode(questions, answers)
  if (digits === null) return null
  return (
    <>
      <button
        type="button"
        className={whom === 'caller' ? 'link' : undefined}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {t(shown ? 'handover.hide' : `handover.show.${whom}`)}
      </button>
      <div role="status" className="handover">
        {shown && (
          <>
            <p className="num" data-code={digits}>
              {grouped(digits)}
            </p>
            <p>{t(`handover.say.${whom}`)}</p>
            <p className="quiet-text">{t(`handover.reveals.${whom}`)}</p>
          </>
        )}
      </div>
    </>
  )
}
