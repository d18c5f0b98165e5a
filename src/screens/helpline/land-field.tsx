import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANDS, type Land, type QuestionWords } from '../../domain/rulebook/index.ts'
import { type Found, findLand, type Places, SPOKEN } from '../places/index.ts'

/**
 * The Länder that typed text may mean, one entry each way that leads there; one is chosen at once where all lead to the
 * same Land or a Land was typed.
 */
function suggested(found: readonly Found[]): number {
  if (found.length === 0) return -1
  const [first] = found
  return first?.place === null || new Set(found.map(({ land }) => land)).size === 1 ? 0 : -1
}

/**
 * Finds the Land by typing: its name, a postcode, or a place. What was typed is forgotten as soon as the Land is
 * chosen; the place that it led to stays for this call, because it says which office is near.
 */
export function LandField({
  places,
  words,
  onLand,
  onNext,
}: {
  readonly places: Places | null
  readonly words: QuestionWords[string] | undefined
  /** Gets the place that led to the Land, too; null where a Land or a postcode did. */
  readonly onLand: (land: Land, place: string | null) => void
  readonly onNext: () => void
}) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [moved, setMoved] = useState<number | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const nameOf = (land: Land) => words?.answers[land]?.short ?? land
  const lands = useMemo(
    () =>
      LANDS.map((land) => ({
        land,
        names: [words?.answers[land]?.label ?? '', words?.answers[land]?.short ?? '', land, ...SPOKEN[land]],
      })),
    [words],
  )
  const found = useMemo(() => findLand(places, lands, typed), [places, lands, typed])
  const active = moved ?? suggested(found)
  const several = new Set(found.map(({ land }) => land)).size > 1 && found[0]?.place !== null

  // The list unfolds below the field, on a low screen below its edge.
  useEffect(() => {
    if (found.length > 0) list.current?.scrollIntoView({ block: 'nearest' })
  }, [found])

  const change = (text: string) => {
    setTyped(text)
    setMoved(null)
  }
  const choose = (at: number) => {
    const one = found[at]
    if (one === undefined) return
    onLand(one.land, one.place === null || /^\d/.test(one.place) ? null : one.place)
    change('')
    onNext()
  }
  const keyDown = (event: KeyboardEvent) => {
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && found.length > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1
      setMoved((Math.max(active, step === 1 ? -1 : 0) + step + found.length) % found.length)
    } else if (event.key === 'Enter') {
      if (typed === '') onNext()
      else choose(active)
    } else if (event.key === 'Escape' && typed !== '') change('')
    else return
    event.preventDefault()
  }

  return (
    <div className="find">
      <label htmlFor="desk-land">{t('desk.land.label')}</label>
      <input
        id="desk-land"
        data-start=""
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={typed}
        aria-expanded={found.length > 0}
        aria-controls="desk-lands"
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `desk-land-${active}` : undefined}
        aria-describedby="desk-land-said"
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={keyDown}
      />
      <p id="desk-land-said" role="status" className="quiet-text">
        {several ? t('desk.land.several') : typed.length > 2 && found.length === 0 ? t('desk.land.none') : ''}
      </p>
      <div
        ref={list}
        className="plain"
        role="listbox"
        id="desk-lands"
        aria-label={t('desk.land.choices')}
        hidden={found.length === 0}
      >
        {found.map(({ land, place }, index) => (
          <div
            key={`${land}-${place}`}
            id={`desk-land-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(index)
            }}
          >
            {nameOf(land)}
            {place !== null && <small> {place}</small>}
          </div>
        ))}
      </div>
    </div>
  )
}
