import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Answers, LANDS, type Land, type QuestionWords } from '../../domain/rulebook/index.ts'
import { SPOKEN } from '../places/index.ts'
import { type FieldOption, type FieldSources, readField } from './field-options.ts'
import { FIELD_KEY } from './keys.ts'

/** What others may do with the field. */
export interface FieldHandle {
  /** Puts the focus into it, behind what was already typed on the way. */
  readonly enter: (typed: string) => void
  /** Whether somebody still has to choose between several meanings. */
  readonly holds: () => boolean
}

export interface DeskFieldProps {
  readonly ref: Ref<FieldHandle>
  readonly sources: Omit<FieldSources, 'lands'>
  readonly words: QuestionWords[string] | undefined
  readonly ready: boolean
  /** Gets the place that led to the Land, too; null where a Land or a postcode did. */
  readonly onLand: (land: Land, place: string | null) => void
  readonly onOffer: (id: string) => void
  readonly onCode: (answers: Answers) => void
  /** Gets what was typed and not yet taken; empty: nothing is open. */
  readonly onOpen: (typed: string) => void
  /** Enter in the empty field, Escape, and after a choice: on to where the focus goes from here. */
  readonly onDone: (how: 'next' | 'back' | 'chosen') => void
}

/**
 * The one field of the desk: a Land, a postcode or a place, the name of an offer, a topic or a code. What has several
 * meanings keeps the focus until somebody chose by digit, arrow or Escape. What was typed is forgotten with the choice;
 * the place stays for this call, because it says which office is near.
 */
export function DeskField(props: DeskFieldProps) {
  const { ref, sources, words, ready, onLand, onOffer, onCode, onOpen, onDone } = props
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [moved, setMoved] = useState<number | null>(null)
  const [choosing, setChoosing] = useState(false)
  const [said, setSaid] = useState('')
  const { questions, places, guide, byTopic } = sources
  const lands = useMemo(
    () =>
      LANDS.map((land) => ({
        land,
        names: [words?.answers[land]?.label ?? '', words?.answers[land]?.short ?? '', land, ...SPOKEN[land]],
      })),
    [words],
  )
  const reading = useMemo(
    () => readField(typed, { questions, places, guide, byTopic, lands }),
    [typed, questions, places, guide, byTopic, lands],
  )
  const { options, sure, code, lacks } = reading
  const active = moved ?? sure
  const open = choosing && typed.trim() !== ''
  const unsure = open && sure === null && options.length > 0
  // Digits are the text itself while a postcode or a code is being typed.
  const numbered = options.length > 0 && (choosing || !/^\d/.test(typed.trim()))
  useEffect(() => onOpen(open ? typed : ''), [open, typed, onOpen])

  const change = (text: string) => {
    setTyped(text)
    setMoved(null)
    setChoosing(false)
    setSaid('')
    const read = readField(text, { questions, places, guide, byTopic, lands })
    // The last digit of a sound code is enough: its check digit speaks for all others.
    if (read.code === null) return
    if ('answers' in read.code) take(() => onCode((read.code as { answers: Answers }).answers))
    else if (read.lacks === 0) setSaid(t(`handover.fault.${read.code.fault}`))
  }
  const take = (choice: () => void) => {
    setTyped('')
    setMoved(null)
    setChoosing(false)
    setSaid('')
    choice()
  }
  const choose = (option: FieldOption | undefined) => {
    if (option === undefined) return
    take(() => {
      if (option.is === 'offer') return onOffer(option.id)
      onLand(option.land, option.place === null || /^\d/.test(option.place) ? null : option.place)
      onDone('chosen')
    })
  }
  const enter = () => {
    if (typed.trim() === '') onDone('next')
    else if (active !== null) choose(options[active])
    else if (options.length > 0) {
      setChoosing(true)
      setSaid(t('desk.field.choose', { count: options.length }))
    } else if (code !== null && 'fault' in code) setSaid(t(`handover.fault.${code.fault}`))
    else setSaid(lacks > 0 ? t('desk.field.lacks', { count: lacks }) : t('desk.field.none'))
  }

  useImperativeHandle(ref, () => ({
    enter: (text) => {
      input.current?.focus()
      if (text !== '') change(typed + text)
    },
    holds: () => {
      if (!unsure) return false
      setSaid(t('desk.field.choose', { count: options.length }))
      return true
    },
  }))

  const keyDown = (event: KeyboardEvent) => {
    const { key } = event
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if ((key === 'ArrowDown' || key === 'ArrowUp') && options.length > 0) {
      const step = key === 'ArrowDown' ? 1 : -1
      const from = active ?? (step === 1 ? -1 : 0)
      setMoved((from + step + options.length) % options.length)
    } else if (key === 'Enter') enter()
    else if (key === 'Escape') {
      if (typed === '') onDone('back')
      else change('')
    } else if (numbered && /^[1-9]$/.test(key)) {
      const option = options[Number(key) - 1]
      if (option === undefined) setSaid(t('desk.field.choose', { count: options.length }))
      else choose(option)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  const nameOf = (option: FieldOption) =>
    option.is === 'offer'
      ? (guide?.words.offers[option.id]?.shortName ?? option.id)
      : (words?.answers[option.land]?.short ?? option.land)
  const areaOf = (id: string) => {
    const area = guide?.rulebook.offers.find((offer) => offer.id === id)?.area
    return area === undefined || area === 'DE' ? t('card.nationwide') : t(`land.${area}`)
  }
  return (
    <div className="desk-field" data-region="location">
      <label htmlFor="desk-field" className="sr">
        {t('desk.field.label')}
      </label>
      <span className="key" aria-hidden="true">
        {FIELD_KEY}
      </span>
      <input
        ref={input}
        id="desk-field"
        data-start=""
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        disabled={!ready}
        placeholder={t('desk.field.label')}
        value={typed}
        aria-keyshortcuts={FIELD_KEY}
        aria-expanded={options.length > 0}
        aria-controls="desk-options"
        aria-autocomplete="list"
        aria-activedescendant={active === null ? undefined : `desk-option-${active}`}
        aria-describedby="desk-field-said"
        onChange={(event) => change(event.currentTarget.value)}
        // What was typed and not taken stays, and the desk says that it is open.
        onBlur={() => setChoosing(true)}
        onKeyDown={keyDown}
      />
      <div className="desk-found" hidden={options.length === 0 && said === '' && lacks === 0}>
        <p id="desk-field-said" role="status">
          {said || (lacks > 0 ? t('desk.field.lacks', { count: lacks }) : '')}
        </p>
        <div role="listbox" id="desk-options" aria-label={t('desk.field.options')} hidden={options.length === 0}>
          {options.map((option, index) => (
            <div
              key={option.is === 'offer' ? option.id : `${option.land}-${option.place}`}
              id={`desk-option-${index}`}
              data-option={option.is === 'offer' ? option.id : option.land}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              aria-keyshortcuts={numbered ? String(index + 1) : undefined}
              onMouseDown={(event) => {
                event.preventDefault()
                choose(option)
              }}
            >
              {numbered && (
                <span className="key" aria-hidden="true">
                  {index + 1}
                </span>
              )}{' '}
              {option.is === 'place' && option.place !== null ? (
                <>
                  {option.place} → {nameOf(option)}
                </>
              ) : (
                nameOf(option)
              )}{' '}
              {option.is === 'offer' && <small>{areaOf(option.id)}</small>}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
