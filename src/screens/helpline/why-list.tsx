import { useTranslation } from 'react-i18next'
import { recommend } from '../../domain/matching/index.ts'
import type { Offer } from '../../domain/rulebook/index.ts'
import { listWords } from '../../text/i18n/index.ts'
import { useLanguage } from '../ui/index.ts'
import { Changes } from './changes-list.tsx'
import { useDesk } from './desk-data.ts'
import { standingOf } from './section.ts'
import { weigh } from './why.ts'

const MARK = { yes: '✓', no: '✗', open: '?' } as const

/** Why an offer stands where it stands, and which single answer would bring it up. */
export function Why({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { rulebook, words, summaries, answers, now } = useDesk()
  const standing = standingOf(offer, recommend(rulebook, answers, now), rulebook)
  const weighed = weigh(offer, rulebook, answers, now)
  const roles = listWords(
    (offer.roles ?? []).map((role) => t(`roleName.${role}`)),
    language,
  )
  const incidents = listWords(
    offer.incident.map((incident) => t(`reasons.incident.${incident}`, { defaultValue: '' })).filter(Boolean),
    language,
  )
  const backgrounds = listWords(
    offer.background.map((background) => t(`reasons.background.${background}`)),
    language,
  )
  const shares = standing.by !== offer.id && standing.section !== null && standing.section !== 'all'
  return (
    <div data-why={offer.id}>
      <p lang={words.offers[offer.id]?.lang}>
        {words.offers[offer.id]?.name}: {summaries[offer.id]}
      </p>
      <p>
        <b>{t(`desk.stands.${standing.section ?? 'none'}`)}</b>{' '}
        {shares && t('desk.stands.by', { name: words.offers[standing.by]?.shortName })}
      </p>
      <ul className="plain weighed">
        {weighed.map(({ fit, say, area }) => (
          <li key={say} data-fit={fit}>
            <span aria-hidden="true">{MARK[fit]}</span> <span className="sr">{t(`desk.fit.${fit}`)}: </span>
            {t(`desk.why.${say}`, { area: area && t(`land.${area}`), roles, incidents, backgrounds })}
          </li>
        ))}
        {standing.section === 'all' && weighed.every(({ fit }) => fit !== 'no') && <li>{t('desk.why.others')}</li>}
      </ul>
      {standing.section !== 'first' && <Changes offer={offer} />}
    </div>
  )
}
