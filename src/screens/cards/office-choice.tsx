import { useTranslation } from 'react-i18next'
import type { Offer, Office } from '../../domain/rulebook/index.ts'
import { officeWord } from '../../text/contact/index.ts'

/** One line of a list of towns. */
export interface Town {
  /** The id of the office. */
  readonly id: string
  readonly label: string
  readonly serves: readonly string[]
}

/** Towns as a list has them; where a town has several offices, each with its name. */
export function townsOf(offices: readonly Office[]): readonly Town[] {
  return offices.map(({ id, town, name, serves }) => {
    const alone = offices.filter((other) => other.town === town).length === 1
    return { id, label: alone ? town : `${town} – ${name}`, serves }
  })
}

/** Which of its offices is near: a list of towns. What is chosen stays in the page; nobody is asked for anything. */
export function OfficeChoice({
  offer,
  offices,
  chosen,
  onChoose,
}: {
  readonly offer: Offer
  readonly offices: readonly Office[]
  readonly chosen: string
  /** Gets the id of an office; empty: none. */
  readonly onChoose: (office: string) => void
}) {
  const { t } = useTranslation()
  return (
    <label className="choose-office">
      <span className="sr">{t(`card.${officeWord(offer)}`, { count: offices.length })}</span>
      <select
        data-offices=""
        autoComplete="off"
        value={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{t(`card.choose.${officeWord(offer)}`, { count: offices.length })}</option>
        {townsOf(offices).map((town) => (
          <option key={town.id} value={town.id}>
            {town.label}
          </option>
        ))}
      </select>
    </label>
  )
}
