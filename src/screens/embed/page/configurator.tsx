import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { LANDS, LANGUAGE_FACTS, LANGUAGES, type Language } from '../../../domain/rulebook/index.ts'
import { HEIGHT } from '../contract.ts'
import { HIGHEST, LOWEST, readHeight } from '../host/element-2.ts'
import { type EmbedChoice, MAX_RADIUS, readOptions, THEMES } from '../options.ts'

/** What the form says, read as strictly as a frame reads its address. */
export function readForm(form: FormData): EmbedChoice {
  const text = (name: string) => String(form.get(name) ?? '')
  const given = new URLSearchParams({
    land: text('embed-land'),
    theme: text('embed-theme'),
    ...(form.has('embed-coloured') ? { accent: text('embed-accent') } : {}),
    ...(form.has('embed-rounded') ? { radius: text('embed-radius') } : {}),
  })
  const title = text('embed-title').trim()
  const { height: _, ...options } = readOptions(given.toString())
  const height = form.has('embed-fixed') ? readHeight(text('embed-height')) : null
  return {
    ...options,
    language: LANGUAGES.find((language) => language === text('embed-language')) ?? LANGUAGES[0]!,
    ...(title === '' ? {} : { title }),
    ...(height === null ? {} : { height }),
  }
}

/** A partner's choices. Told when one is made, not while a colour is being looked for. */
export function Configurator({
  language,
  onChoice,
}: {
  /** Chosen at first. */
  readonly language: Language
  readonly onChoice: (choice: EmbedChoice) => void
}) {
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const { current } = form
    if (current === null) return
    // React's own event follows every movement in a field of colours; the browser's comes once.
    const changed = () => onChoice(readForm(new FormData(current)))
    current.addEventListener('change', changed)
    return () => current.removeEventListener('change', changed)
  }, [onChoice])

  const select = (
    name: 'language' | 'land' | 'theme',
    options: readonly (readonly [value: string, label: string])[],
    chosen?: string,
  ) => (
    <p>
      <label>
        {t(`embed.${name}`)}
        <select className="select" name={`embed-${name}`} autoComplete="off" defaultValue={chosen}>
          {options.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </p>
  )
  return (
    <form ref={form} className="settings" method="dialog" autoComplete="off">
      {select(
        'language',
        LANGUAGES.map((id) => [id, LANGUAGE_FACTS[id].name]),
        language,
      )}
      {select('land', [['', t('embed.landNone')], ...LANDS.map((id) => [id, t(`directory.land.${id}`)] as const)])}
      {select(
        'theme',
        THEMES.map((id) => [id, t(`embed.themes.${id}`)]),
      )}
      <p>
        <label>
          {t('embed.frameTitle')}
          <input className="select" type="text" name="embed-title" autoComplete="off" />
        </label>
      </p>
      <p>
        <label className="chip">
          <input type="checkbox" name="embed-coloured" />
          <span>{t('embed.accent')}</span>
        </label>
        <input type="color" name="embed-accent" defaultValue="#0b5563" aria-label={t('embed.colour')} />
      </p>
      <p>
        <label className="chip">
          <input type="checkbox" name="embed-rounded" />
          <span>{t('embed.radius')}</span>
        </label>
        <input
          type="range"
          name="embed-radius"
          min="0"
          max={MAX_RADIUS}
          defaultValue="14"
          aria-label={t('embed.radius')}
        />
      </p>
      <p>
        <label className="chip">
          <input type="checkbox" name="embed-fixed" />
          <span>{t('embed.height')}</span>
        </label>
        <input
          type="number"
          className="select"
          name="embed-height"
          autoComplete="off"
          min={LOWEST}
          max={HIGHEST}
          step="1"
          defaultValue={HEIGHT}
          aria-label={t('embed.heightPixels')}
        />
      </p>
      <p className="quiet-text">{t('embed.contrast')}</p>
    </form>
  )
}
