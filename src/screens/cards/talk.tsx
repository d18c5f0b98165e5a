import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Talk, WallTime } from '../../domain/matching/index.ts'
import type { GuideWords, Rulebook } from '../../domain/rulebook/index.ts'
import { Paper } from './actions.tsx'
import { OpeningState } from './opening-state.tsx'

export interface TalkCardProps {
  readonly talk: readonly Talk[]
  /** Talking goes before everything else on the page. */
  readonly first: boolean
  readonly rulebook: Rulebook
  readonly words: GuideWords
  /** Null on a device that cannot tell the time: nothing is said then of who answers. */
  readonly now: WallTime | null
}

/**
 * Somebody to talk to, above the doors (docs/matching-rules.md#talk): the hotline and a crisis line, who answers now
 * first. A filled button answers now; an outlined one says from when.
 */
export function TalkCard({ talk, first, rulebook, words, now }: TalkCardProps) {
  const { t } = useTranslation()
  const titleId = useId()
  return (
    <aside className="hot talk" aria-labelledby={titleId}>
      <h2 id={titleId}>{t(first ? 'talk.first' : 'talk.title')}</h2>
      <ul className="plain">
        {talk.map((row) => (
          <TalkRow key={row.offer} {...row} rulebook={rulebook} words={words} now={now} />
        ))}
      </ul>
    </aside>
  )
}

function TalkRow({ offer: id, opening, rulebook, words, now }: Talk & Omit<TalkCardProps, 'talk' | 'first'>) {
  const { t } = useTranslation()
  const offer = rulebook.offers.find((candidate) => candidate.id === id)
  const text = words.offers[id]
  if (offer === undefined || text === undefined) return null
  const isHotline = id === rulebook.site.hotline
  const [phone] = offer.contact.phones
  const [mail] = offer.contact.emails
  const answers = now !== null && opening.open === true
  return (
    <li data-talk={id} data-hotline={isHotline ? '' : undefined}>
      <h3 lang={text.lang}>{text.shortName}</h3>
      <p className="quiet-text" lang={text.lang}>
        {text.forYou}
      </p>
      {now && (
        <p className="open">
          <OpeningState opening={opening} now={now} />
        </p>
      )}
      <p className="act">
        {phone && (
          <a
            className={answers ? 'main' : 'sec'}
            href={`tel:${phone.dial}`}
            aria-label={`${t('link.callNumber', { number: phone.number })} – ${text.shortName}`}
          >
            {phone.number}
          </a>
        )}
        {isHotline && mail && (
          <a className="sec" href={`mailto:${mail}`} aria-label={`${t('card.write')} – ${text.shortName}`}>
            {t('card.write')}
          </a>
        )}
      </p>
      <Paper offer={offer} text={text} />
    </li>
  )
}
