import { useTranslation } from 'react-i18next'
import { numberToCall, openingOf } from '../../domain/matching/index.ts'
import { LANDS, type Land, type Offer, type Site } from '../../domain/rulebook/index.ts'
import { landName } from '../../text/contact/index.ts'
import { OpeningState } from '../cards/index.ts'
import { useDesk } from './desk-data.ts'
import type { Opened } from './opened.ts'
import { type Glance, glanceAt } from './overview.ts'
import { PanelHeading } from './panel-heading.tsx'
import { sayNumber } from './spelling.ts'

type Opens = (panel: Opened) => void

/**
 * The landscape at a glance: what the desk's operator pinned for the Land, who is there now, who closes soon or is
 * closed out of turn, what nobody has confirmed, what has ended.
 */
export function GlancePanel({ pinned, onOpen }: { readonly pinned: Site['desk']['pinned']; readonly onOpen: Opens }) {
  const { t } = useTranslation()
  const { rulebook, answers, now } = useDesk()
  const glance = glanceAt(rulebook, now)
  const land = LANDS.find((one) => one === answers.location)
  const lands = land === undefined ? LANDS : [land]
  return (
    <>
      <PanelHeading>{t('desk.tool.glance')}</PanelHeading>
      {lands.map((one) => (
        <Pinned key={one} land={one} ids={pinned?.[one] ?? []} onOpen={onOpen} />
      ))}
      {(['open', 'closing', 'shut', 'unconfirmed', 'ended'] as const).map((list) => (
        <List key={list} list={list} offers={glance[list]} onOpen={onOpen} />
      ))}
    </>
  )
}

function Pinned({
  land,
  ids,
  onOpen,
}: {
  readonly land: Land
  readonly ids: readonly string[]
  readonly onOpen: Opens
}) {
  const { t } = useTranslation()
  const { rulebook } = useDesk()
  const offers = ids.flatMap((id) => rulebook.offers.find((offer) => offer.id === id) ?? [])
  if (offers.length === 0) return null
  return (
    <div data-pinned={land}>
      <h3>{t('desk.glance.pinned', { land: t(`land.${land}`) })}</h3>
      <Offers offers={offers} state onOpen={onOpen} />
    </div>
  )
}

function List({
  list,
  offers,
  onOpen,
}: {
  readonly list: keyof Glance
  readonly offers: readonly Offer[]
  readonly onOpen: Opens
}) {
  const { t } = useTranslation()
  return (
    <details data-glance={list}>
      <summary data-stop="">{t(`desk.glance.${list}`, { count: offers.length })}</summary>
      <Offers offers={offers} state={list === 'open' || list === 'closing' || list === 'shut'} onOpen={onOpen} />
    </details>
  )
}

function Offers({
  offers,
  state,
  onOpen,
}: {
  readonly offers: readonly Offer[]
  /** Whether it is said who is there now. */
  readonly state: boolean
  readonly onOpen: Opens
}) {
  const { t } = useTranslation()
  const { words, now } = useDesk()
  return (
    <ul className="plain">
      {offers.map((offer) => {
        const phone = offer.contact.phones[numberToCall(offer, now)]
        return (
          <li key={offer.id}>
            <button type="button" className="link" onClick={() => onOpen({ is: 'offer', id: offer.id })}>
              {words.offers[offer.id]?.shortName ?? offer.id}
            </button>{' '}
            <small>{landName(offer, t)}</small>{' '}
            {state && (
              <small>
                <OpeningState opening={openingOf(offer, now)} now={now} />
              </small>
            )}{' '}
            {phone && <b className="digits">{sayNumber(phone.number)}</b>}
          </li>
        )
      })}
    </ul>
  )
}
