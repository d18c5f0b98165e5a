import { useTranslation } from 'react-i18next'
import type { Offer } from '../../domain/rulebook/index.ts'
import { type Change, changeOfTwo, changesFor } from './changes.ts'
import { useDesk } from './desk-data.ts'

const MOST = 6

/** Which other answer would bring an offer up, or which two together. */
export function Changes({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation()
  const { rulebook, answers, now } = useDesk()
  const changes = changesFor(offer, rulebook, answers, now)
  const two = changeOfTwo(changes, offer, rulebook, answers, now)
  return (
    <>
      <p>{t(changes.length > 0 ? 'desk.change.title' : 'desk.change.none')}</p>
      <ul className="changes">
        {changes.slice(0, MOST).map((change) => (
          <li key={change.question + change.answer} data-change={`${change.question}:${change.answer}`}>
            <ChangeWords change={change} />
            {t('desk.change.then', { section: t(`desk.section.${change.section}`) })}
          </li>
        ))}
      </ul>
      {changes.length > MOST && <p>{t('desk.change.further', { count: changes.length - MOST })}</p>}
      {two && (
        <p data-two={two.map(({ question, answer }) => `${question}:${answer}`).join(' ')}>
          {t('desk.change.two')} <ChangeWords change={two[0]} /> {t('desk.change.and')} <ChangeWords change={two[1]} />
          {t('desk.change.then', { section: t(`desk.section.${two[1].section}`) })}
        </p>
      )}
    </>
  )
}

/** One answer, given or taken back: „Bundesland “Sachsen”“. */
function ChangeWords({ change }: { readonly change: Change }) {
  const { t } = useTranslation()
  const { questionWords } = useDesk()
  const { question, answer, takenBack } = change
  return t(takenBack ? 'desk.change.without' : 'desk.change.with', {
    question: t(`desk.short.${question}`),
    answer: questionWords[question]?.answers[answer]?.short ?? answer,
  })
}
