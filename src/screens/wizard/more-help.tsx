import { useTranslation } from 'react-i18next'
import type { Recommended } from '../../domain/matching/index.ts'
import { NEEDS, type Need } from '../../domain/rulebook/index.ts'
import { OfferCard, type OfferCardProps } from '../cards/index.ts'

/** The needs on the page, in their order; chosen ones first. */
export function orderNeeds(recommended: readonly Recommended[], chosen: readonly Need[]): readonly Need[] {
  const present = [...new Set(recommended.map(({ need }) => need))]
  return [...present.filter((need) => chosen.includes(need)), ...present.filter((need) => !chosen.includes(need))]
}

/** Chips that re-order the groups and hide nothing. */
export function NeedChips({
  present,
  chosen,
  onChange,
}: {
  readonly present: readonly Need[]
  readonly chosen: readonly Need[]
  readonly onChange: (needs: readonly Need[]) => void
}) {
  const { t } = useTranslation()
  return (
    <fieldset className="chips">
      <legend>{t('result.needsTitle')}</legend>
      <p className="quiet-text">{t('result.needsHint')}</p>
      {NEEDS.filter((need) => present.includes(need)).map((need) => (
        <label key={need} className="chip">
          <input
            type="checkbox"
            checked={chosen.includes(need)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...chosen, need] : chosen.filter((other) => other !== need))
            }
          />
          <span>{t(`need.${need}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** More help, grouped by need. */
export function MoreHelp({
  more,
  order,
  card,
}: {
  readonly more: readonly Recommended[]
  readonly order: readonly Need[]
  readonly card: Omit<OfferCardProps, 'recommended' | 'section'>
}) {
  const { t } = useTranslation()
  return order
    .filter((need) => more.some((recommended) => recommended.need === need))
    .map((need) => (
      <section key={need} aria-labelledby={`need-${need}`}>
        <h3 className="need" id={`need-${need}`}>
          {t(`need.${need}`)}
        </h3>
        {more
          .filter((recommended) => recommended.need === need)
          .map((recommended) => (
            <OfferCard key={recommended.offer} recommended={recommended} section="more" {...card} />
          ))}
      </section>
    ))
}
