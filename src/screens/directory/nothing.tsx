import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { GuideWords, Rulebook } from '../../domain/rulebook/index.ts'
import { languageName } from '../../text/i18n/index.ts'
import { PhoneLink } from '../cards/index.ts'
import { useLanguage } from '../ui/index.ts'
import { type Choice, chosenIn } from './choice.ts'

/** Where nothing suits: whom to ask at any hour, and what to take back, one by one. Never a dead end. */
export function Nothing(props: {
  readonly choice: Choice
  readonly searching: boolean
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly onChoose: (choice: Choice) => void
  readonly onDropSearch: () => void
  /** What else may have been meant. */
  readonly children: ReactNode
}) {
  const { choice, searching, rulebook, words, onChoose, onDropSearch, children } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const { hotline, whenClosed, emergency } = rulebook.site
  const chosen = chosenIn(choice).map(({ name, without }) => ({
    what: 'text' in name ? t(name.text) : languageName(name.language, language),
    without,
  }))
  const asked = [hotline, ...whenClosed, ...emergency.slice(1, 2)].flatMap((id) => {
    const phone = rulebook.offers.find((offer) => offer.id === id)?.contact.phones[0]
    return phone === undefined ? [] : [{ id, phone, name: words.offers[id]?.name ?? '' }]
  })
  return (
    <section className="card">
      <p>
        <b>{t('directory.nothing')}</b>
      </p>
      {children}
      <p>{t('directory.nothingAsk')}</p>
      <ul className="plain">
        {asked.map(({ id, name, phone }) => (
          <li key={id}>
            {name} <PhoneLink phone={phone} className="number" />
          </li>
        ))}
      </ul>
      <p className="act">
        {searching && (
          <button type="button" onClick={onDropSearch}>
            {t('directory.dropSearch')}
          </button>
        )}
        {chosen.map(({ what, without }) => (
          <button key={what} type="button" onClick={() => onChoose(without)}>
            {t('directory.drop', { what })}
          </button>
        ))}
      </p>
    </section>
  )
}
