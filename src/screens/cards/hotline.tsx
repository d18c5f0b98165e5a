import type { TFunction } from 'i18next'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { openingOf, UNKNOWN } from '../../domain/matching/index.ts'
import type { Core } from '../../domain/rulebook/index.ts'
import { ageWords } from '../../text/contact/index.ts'
import { useNow } from './clock.ts'
import { TalkRow } from './talk-row.tsx'

/** The two words beside the first number of a line. */
function ageOf(line: Core['hotlines'][string], t: TFunction): string | undefined {
  const [phone] = line.contact.phones
  return phone && ageWords(line, phone, t)
}

/**
 * The human being at the end of every screen but the result, which begins with one: the hotline with its state, and
 * while it is closed first somebody who answers now.
 */
export function HotlineCard({ core }: { readonly core: Core }) {
  const { t } = useTranslation()
  const now = useNow()
  const titleId = useId()
  const { site, hotlines } = core
  const line = hotlines[site.hotline]
  if (line === undefined) return null
  const opening = now === null ? UNKNOWN : openingOf(line, now)
  const others = opening.open === false ? site.whenClosed : []
  return (
    <aside className="hot talk" data-hotline="" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('hotline.title')}</h2>
      <ul className="plain">
        {others.map((id) => {
          const other = hotlines[id]
          return other === undefined ? null : (
            <li key={id}>
              <TalkRow
                name={other.name}
                what={t('hotline.whenClosed')}
                phone={other.contact.phones[0]}
                opening={now === null ? UNKNOWN : openingOf(other, now)}
                now={now}
                age={ageOf(other, t)}
              />
            </li>
          )
        })}
        <li>
          <TalkRow
            name={line.name}
            what={now === null ? `${t('hotline.who')}. ${t('hotline.hours')}` : t('hotline.who')}
            phone={line.contact.phones[0]}
            opening={opening}
            now={now}
            age={ageOf(line, t)}
          />
        </li>
      </ul>
    </aside>
  )
}
