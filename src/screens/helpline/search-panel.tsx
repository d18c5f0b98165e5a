import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from './desk-data.ts'
import { ShortLine } from './offer-line.tsx'
import { searchOffers } from './search.ts'

/** “Why not …?”: an offer of the landscape, why it is not recommended, and what would change that. */
export function SearchPanel() {
  const { t } = useTranslation()
  const { rulebook, words } = useDesk()
  const [typed, setTyped] = useState('')
  const found = searchOffers(rulebook, words, typed)
  return (
    <section data-region="search" aria-labelledby="desk-search">
      <h2 id="desk-search">{t('desk.search.title')}</h2>
      <label className="find">
        {t('desk.search.label', { count: rulebook.offers.length })}
        <input
          type="text"
          data-start=""
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p role="status" className="sr">
        {typed === '' ? '' : t('desk.search.found', { count: found.length })}
      </p>
      <ul className="plain">
        {found.map(({ id }) => (
          <ShortLine key={id} id={id} />
        ))}
      </ul>
    </section>
  )
}
