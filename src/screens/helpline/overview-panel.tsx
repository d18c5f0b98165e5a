import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { numberToCall, openingOf } from '../../domain/matching/index.ts'
import type { Offer } from '../../domain/rulebook/index.ts'
import { OpeningState } from '../cards/index.ts'
import { useDesk } from './desk-data.ts'
import { type Glance, glanceAt } from './overview.ts'
import { sayNumber } from './spelling.ts'

/** The landscape at a glance: who is there now, who closes soon, what nobody has confirmed, what has ended. */
export function GlancePanel() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <details className="fold" data-region="glance" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-start="">
        <h2>{t('desk.glance.title')}</h2>
      </summary>
      {open && <Lists />}
    </details>
  )
}

function Lists() {
  const { rulebook, now } = useDesk()
  const glance = glanceAt(rulebook, now)
  return (['open', 'closing', 'unconfirmed', 'ended'] as const).map((list) => (
    <List key={list} list={list} offers={glance[list]} />
  ))
}

function List({ list, offers }: { readonly list: keyof Glance; readonly offers: readonly Offer[] }) {
  const { t } = useTranslation()
  const { words, now } = useDesk()
  const shows = list === 'open' || list === 'closing'
  return (
    <details data-glance={list}>
      <summary>{t(`desk.glance.${list}`, { count: offers.length })}</summary>
      <ul className="plain">
        {offers.map((offer) => {
          const { id, area, contact } = offer
          const phone = contact.phones[numberToCall(offer, now)]
          return (
            <li key={id}>
              {words.offers[id]?.name}{' '}
              <span className="quiet-text">{area === 'DE' ? t('card.nationwide') : t(`land.${area}`)}</span>{' '}
              {shows && <OpeningState opening={openingOf(offer, now)} now={now} />}{' '}
              {phone && <b className="digits">{sayNumber(phone.number)}</b>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
