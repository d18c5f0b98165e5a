import { openingOf, UNKNOWN, type WallTime } from '../../domain/matching/index.ts'
import type { GuideWords, Rulebook } from '../../domain/rulebook/index.ts'
import { Actions } from './actions.tsx'
import { FurtherNumbers } from './further-numbers.tsx'

/**
 * Other offices that share a card: regional ones, of which a person picks theirs, and the other numbers of its house.
 */
export function Others({
  title,
  ids,
  rulebook,
  words,
  now,
}: {
  readonly title: string
  readonly ids: readonly string[]
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly now: WallTime | null
}) {
  const others = ids
    .map((id) => rulebook.offers.find((other) => other.id === id))
    .filter((other) => other !== undefined)
  if (others.length === 0) return null
  return (
    <div className="siblings">
      <h4>{title}</h4>
      {others.map((other) => {
        const text = words.offers[other.id]
        return text === undefined ? null : (
          <div key={other.id}>
            <p>
              {text.region && <b>{text.region} – </b>}
              {text.shortName}
            </p>
            <Actions offer={other} text={text} opening={now === null ? UNKNOWN : openingOf(other, now)} now={now} />
            <FurtherNumbers offer={other} text={text} />
          </div>
        )
      })}
    </div>
  )
}
