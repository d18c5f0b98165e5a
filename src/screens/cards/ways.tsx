import { hasHours, type Opening, type WallTime } from '../../domain/matching/index.ts'
import type { Offer, OfferText, Office } from '../../domain/rulebook/index.ts'
import { Actions } from './actions.tsx'
import type { Reached } from './at-office.ts'
import { OfficeChoice } from './office-choice.tsx'
import { OfferNumbers, OfficeFacts, OfficeName } from './office-facts.tsx'
import { OpeningState } from './opening-state.tsx'

export interface WaysProps {
  readonly offer: Offer
  readonly text: OfferText
  readonly reached: Reached
  /** The offices of the offer; most have none. */
  readonly offices: readonly Office[]
  /** Gets the id of an office; empty: none. */
  readonly onOffice: (office: string) => void
  /** Whether the offer itself is open now. */
  readonly opening: Opening
  readonly now: WallTime
  readonly writing: boolean
}

/** How to reach an offer, and whether somebody is there: the offer itself, or the office that was chosen. */
export function Ways({ offer, text, reached, offices, onOffice, opening, now, writing }: WaysProps) {
  const { office } = reached
  return (
    <>
      {offices.length > 0 && (
        <>
          <OfficeChoice offer={offer} offices={offices} chosen={office?.id ?? ''} onChoose={onOffice} />
          <OfficeName office={office} />
        </>
      )}
      <Actions offer={reached.offer} text={reached.text} writing={writing} />
      {office ? (
        <OfficeFacts reached={{ ...reached, office }} now={now} />
      ) : (
        hasHours(offer) && (
          <p className="open">
            <OpeningState opening={opening} now={now} />{' '}
            {text.hoursNote && (
              <span className="quiet-text" lang={text.lang}>
                {text.hoursNote}
              </span>
            )}
          </p>
        )
      )}
      <OfferNumbers offer={offer} text={text} office={office} />
    </>
  )
}
