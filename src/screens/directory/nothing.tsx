import { useTranslation } from 'react-i18next'
import type { Rulebook } from '../../domain/rulebook/index.ts'
import { languageName, PhoneLink } from '../cards/index.ts'
import { useLanguage } from '../ui/index.ts'
import { type Choice, chosenIn } from './choice.ts'

/** Where nothing suits: what to take back, one by one, and whom to ask. Never a dead end. */
export function Nothing(props: {
  readonly choice: Choice
  readonly searching: boolean
  readonly rulebook: Rulebook
  readonly onChoose: (choice: Choice) => void
  readonly onDropSearch: () => void
}) {
  const { choice, searching, rulebook, onChoose, onDropSearch } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const hotline = rulebook.offers.find(({ id }) => id === rulebook.site.hotline)
  const [phone] = hotline?.contact.phones ?? []
  const chosen = chosenIn(choice).map(({ name, without }) => ({
    what: 'text' in name ? t(name.text) : languageName(name.language, language),
    without,
  }))
  return (
    <section className="card">
      <p>
        <b>{t('directory.nothing')}</b>
      </p>
      <p>
        {t('directory.nothingDo')} {phone && <PhoneLink phone={phone} className="number" />}
      </p>
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
