import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LANDS, NEEDS, type Offer, PHASES } from '../../domain/rulebook/index.ts'
import { languageName } from '../../text/i18n/index.ts'
import { useLanguage } from '../ui/index.ts'
import { type Choice, chosenIn, EVERYTHING, POLICE_CHOICES } from './choice.ts'

interface FilterProps {
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}

/** The list of Länder. */
export function LandChoice({ choice, onChoose }: FilterProps) {
  const { t } = useTranslation()
  return (
    <label className="field">
      {t('directory.landLabel')}
      <select
        autoComplete="off"
        value={choice.area}
        onChange={({ target }) =>
          onChoose({ ...choice, area: (['DE', ...LANDS] as const).find((area) => area === target.value) ?? '' })
        }
      >
        <option value="">{t('directory.anyLand')}</option>
        <option value="DE">{t('directory.onlyNationwide')}</option>
        {LANDS.map((land) => (
          <option key={land} value={land}>
            {t(`land.${land}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Everything else that can be chosen, folded: most people need only the Land. */
export function MoreFilters({ choice, onChoose, offers }: FilterProps & { readonly offers: readonly Offer[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const count = chosenIn({ ...choice, area: '' }).length
  const spoken = [...new Set(offers.flatMap(({ languages }) => languages))].filter((code) => code !== 'de')
  return (
    <details className="more">
      <summary>{count === 0 ? t('directory.more') : t('directory.moreChosen', { count })}</summary>
      <Chips legend={t('directory.phases')}>
        {PHASES.map((phase) => (
          <Chip
            key={phase}
            on={choice.phases.includes(phase)}
            onTurn={() => onChoose({ ...choice, phases: turned(choice.phases, phase) })}
          >
            {t(`directory.phase.${phase}`)}
          </Chip>
        ))}
      </Chips>
      <Chips legend={t('directory.needsLegend')}>
        {NEEDS.map((need) => (
          <Chip
            key={need}
            on={choice.needs.includes(need)}
            onTurn={() => onChoose({ ...choice, needs: turned(choice.needs, need) })}
          >
            {t(`need.${need}`)}
          </Chip>
        ))}
      </Chips>
      <Chips legend={t('directory.policeLegend')}>
        {POLICE_CHOICES.map((police) => (
          <Chip
            key={police}
            on={choice.police.includes(police)}
            onTurn={() => onChoose({ ...choice, police: turned(choice.police, police) })}
          >
            {t(`directory.byPolice.${police}`)}
          </Chip>
        ))}
      </Chips>
      <label className="field">
        {t('directory.languageLabel')}
        <select
          autoComplete="off"
          value={choice.language}
          onChange={({ target }) => onChoose({ ...choice, language: target.value })}
        >
          <option value="">{t('directory.anyLanguage')}</option>
          {spoken.map((code) => (
            <option key={code} value={code}>
              {languageName(code, language)}
            </option>
          ))}
        </select>
      </label>
      <Chips legend={t('offer.hours')}>
        <Chip on={choice.openNow} onTurn={() => onChoose({ ...choice, openNow: !choice.openNow })}>
          {t('directory.openNow')}
        </Chip>
        <p className="quiet-text">{t('directory.openNowHint')}</p>
      </Chips>
    </details>
  )
}

/** Whether anything was chosen. */
export function isEverything(choice: Choice): boolean {
  return choice === EVERYTHING || chosenIn(choice).length === 0
}

function turned<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}

function Chips({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className="chips">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}

function Chip(props: { readonly on: boolean; readonly onTurn: () => void; readonly children: ReactNode }) {
  return (
    <label className="chip">
      <input type="checkbox" checked={props.on} onChange={props.onTurn} />
      <span>{props.children}</span>
    </label>
  )
}
