import { useTranslation } from 'react-i18next'
import { changeWords, partWords } from '../../exports/change-history/index.ts'
import { useLanguage } from '../ui/index.ts'
import type { SoundDraft } from './look-at-draft.ts'

/** What the draft says differently: offer by offer, then the other parts of the rules. */
export function FactChanges({ sound }: { readonly sound: SoundDraft }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { changes, parts, facts, names, uncheckedHours } = sound
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
      {facts.map(({ file, differences }) => (
        <section key={file} aria-label={file}>
          <h3 className="file">{file}</h3>
          <ul className="plain list">
            {differences.map(({ field, was, is }) => (
              <li key={field}>
                <span className="quiet-text">{field}</span>
                <span lang="de">{t('draft.oldNew', { was: was ?? '–', is: is ?? '–' })}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {uncheckedHours.length > 0 && (
        <p className="note">
          {t('draft.unchecked', { count: uncheckedHours.length, hours: uncheckedHours.join(' | ') })}
        </p>
      )}
    </>
  )
}
