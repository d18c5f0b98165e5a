import { useTranslation } from 'react-i18next'
import { changeWords, partWords } from '../../exports/change-history/index.ts'
import { useLanguage } from '../ui/index.ts'
import type { SoundDraft } from './look-at-draft.ts'

/** What the draft says differently: offer by offer, then the other parts of the rules. */
export function FactChanges({ sound }: { readonly sound: SoundDraft }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { changes, parts, names, uncheckedHours } = sound
  const offers = [...new Set(changes.map(({ offer }) => offer))]
  return (
    <>
      {changes.length + parts.length === 0 && <p>{t('draft.noFacts')}</p>}
      {offers.length > 0 && (
        <dl>
          {offers.map((offer) => (
            <div key={offer}>
              <dt>{names[offer] ?? offer}</dt>
              {changes
                .filter((change) => change.offer === offer)
                .map((change) => (
                  <dd key={change.kind}>{changeWords(change, t, language)}</dd>
                ))}
            </div>
          ))}
        </dl>
      )}
      {parts.length > 0 && (
        <ul>
          {parts.map((part) => (
            <li key={part.part}>{partWords(part, t)}</li>
          ))}
        </ul>
      )}
      {uncheckedHours.length > 0 && (
        <p className="note">
          {t('draft.unchecked', { count: uncheckedHours.length, hours: uncheckedHours.join(' | ') })}
        </p>
      )}
    </>
  )
}
