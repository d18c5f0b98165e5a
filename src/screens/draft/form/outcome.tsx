import { useState } from 'react'
import { openingOf, type WallTime } from '../../../domain/matching/index.ts'
import { OfferCard } from '../../cards/index.ts'
import { GuideChanges } from '../guide-changes.tsx'
import type { LookedAt, SoundDraft } from '../look-at-draft.ts'
import { Problems } from '../problems.tsx'
import { WORDS } from './words.ts'

interface OutcomeProps {
  /** Null while the check runs for the first time. */
  readonly draft: LookedAt | null
  readonly checking: boolean
  /** The offer that is open; null: another file. */
  readonly offer: string | null
  readonly now: WallTime
}

/** The card of the offer as people find it, and what the helpline says of it. */
function Seen({ sound, id, now }: { readonly sound: SoundDraft; readonly id: string; readonly now: WallTime }) {
  const { after, words, offices, rules } = sound
  const offer = after.offers.find((one) => one.id === id)
  const file = rules.offers.find((one) => one.id === id)
  if (offer === undefined || file === undefined || file.status !== 'active') return <p>{WORDS.notSeen}</p>
  const [need = 'counselling'] = file.needs
  const recommended = {
    offer: id,
    police: offer.police,
    need,
    reasons: [],
    opening: openingOf(offer, now),
    houseMates: [],
  }
  return (
    <>
      <h3>{WORDS.seen}</h3>
      <OfferCard
        recommended={recommended}
        rulebook={after}
        words={words}
        offices={offices}
        chosen={{}}
        onOffice={() => {}}
        now={now}
        incidents={[]}
      />
      <h3>{WORDS.said}</h3>
      <p>
        {file.shortName.de}: {file.say?.de ?? file.forYou.de}
      </p>
    </>
  )
}

/** What the changes do: what the check says, the card, and for whom the guide differs. */
export function Outcome({ draft, checking, offer, now }: OutcomeProps) {
  const [compared, setCompared] = useState(false)
  const problems = draft?.problems ?? []
  const changed = draft !== null && draft.files.changed.length + draft.files.added.length > 0
  return (
    <section aria-labelledby="form-result">
      <h2 id="form-result">{WORDS.result}</h2>
      <p role="status" className="draft-state">
        {checking || draft === null
          ? WORDS.checking
          : problems.length === 0
            ? WORDS.sound
            : WORDS.broken(problems.length)}
      </p>
      {problems.length > 0 && <Problems problems={problems} />}
      {draft?.sound && offer !== null && <Seen sound={draft.sound} id={offer} now={now} />}
      {draft?.sound && changed && (
        <details
          className="form-part"
          onToggle={({ currentTarget }) => {
            setCompared(currentTarget.open)
          }}
        >
          <summary>{WORDS.compare}</summary>
          {compared && <GuideChanges sound={draft.sound} today={now.date} />}
        </details>
      )}
    </section>
  )
}
