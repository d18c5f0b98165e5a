import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Talk, WallTime } from '../../domain/matching/index.ts'
import type { GuideWords, Rulebook } from '../../domain/rulebook/index.ts'
import { ageWords } from '../../text/contact/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import { Paper } from './paper.tsx'
import { TalkRow } from './talk-row.tsx'

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
  const language = useLanguage()
  const titleId = useId()
  const rows = talk.flatMap(({ offer: id, opening }) => {
    const offer = rulebook.offers.find((candidate) => candidate.id === id)
    const text = words.offers[id]
    return offer === undefined || text === undefined ? [] : [{ offer, text, opening }]
  })
  return (
    <aside className="hot talk" aria-labelledby={titleId}>
      <h2 id={titleId}>{t(first ? 'talk.first' : 'talk.title')}</h2>
      <ul className="plain">
        {rows.map(({ offer, text, opening }) => {
          const [phone] = offer.contact.phones
          const isHotline = offer.id === rulebook.site.hotline
          return (
            <li key={offer.id} data-talk={offer.id} data-hotline={isHotline ? '' : undefined}>
              <TalkRow
                name={text.shortName}
                lang={text.nameLang ?? text.lang}
                what={isHotline ? t('hotline.who') : t(`kind.${offer.kind}`)}
                phone={phone}
                opening={opening}
                now={now}
                age={phone && ageWords(offer, phone, t)}
                mail={isHotline ? offer.contact.emails[0] : undefined}
              />
              <Paper offer={offer} text={text} />
            </li>
          )
        })}
      </ul>
      <p className="quiet-text screen-only">
        {t('talk.free')} <Link to={pathIn(language, '/kontakt')}>{t('talk.whatHappens')}</Link>
      </p>
    </aside>
  )
}
