import { useTranslation } from 'react-i18next'
import { AREAS, type Area, type PublicEvent } from '../../domain/rulebook/index.ts'

export interface Choice {
  /** Empty: every area. */
  readonly area: Area | ''
  readonly onlineOnly: boolean
}

/** Whether an event is one of those that somebody wants to see. A nationwide one suits every Land. */
export function suits({ area, mode }: PublicEvent, choice: Choice): boolean {
  const near = choice.area === '' || area === choice.area || area === 'DE'
  return near && (!choice.onlineOnly || mode === 'online' || mode === 'both')
}

/** The choice of area and of dates online. It stays in the page: nothing of it stands in the address. */
export function Filter({
  choice,
  onChoose,
  count,
}: {
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
  /** How many dates suit it. */
  readonly count: number
}) {
  const { t } = useTranslation()
  return (
    <fieldset className="chips">
      <legend>{t('dates.filter')}</legend>
      <label className="chip">
        {t('dates.area')}
        <select
          autoComplete="off"
          value={choice.area}
          onChange={({ target }) => onChoose({ ...choice, area: AREAS.find((area) => area === target.value) ?? '' })}
        >
          <option value="">{t('dates.anyArea')}</option>
          {AREAS.filter((area) => area !== 'DE').map((area) => (
            <option key={area} value={area}>
              {t(`directory.land.${area}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="chip">
        <input
          type="checkbox"
          checked={choice.onlineOnly}
          onChange={({ target }) => onChoose({ ...choice, onlineOnly: target.checked })}
        />
        {t('dates.onlineOnly')}
      </label>
      <p role="status">{t('dates.count', { count })}</p>
    </fieldset>
  )
}
