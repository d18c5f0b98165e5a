import { useId, useState } from 'react'
import { AREAS, type Area } from '../../../domain/rulebook/index.ts'
import type { EventFile, OfferFile } from '../../../editorial/authoring/browser.ts'
import { type NewFile, newEvent, newOffer } from '../../../editorial/editing/index.ts'
import { choices } from '../../../editorial/editor-tools/browser.ts'
import { WORDS } from './words.ts'

/** What the editor works on: a file, or the calls. */
export type Chosen = { readonly file: string } | 'calls'

interface ChooseProps {
  readonly offers: readonly OfferFile[]
  readonly events: readonly EventFile[]
  /** Paths of all files. */
  readonly files: readonly string[]
  readonly today: string
  readonly pathOf: (offer: OfferFile) => string
  readonly onChosen: (chosen: Chosen) => void
  readonly onNew: (fresh: NewFile, title: string) => void
}

const MOST = 12
const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
const digits = (text: string) => text.replace(/\D/g, '')

/** Offers whose name, provider, id or number has all typed words. */
function found(offers: readonly OfferFile[], typed: string): readonly OfferFile[] {
  const number = digits(typed)
  if (number.length > 3 && !/\p{L}/u.test(typed))
    return offers.filter(({ contact }) => contact.phones.some((phone) => digits(phone.number).includes(number)))
  const words = fold(typed).split(/\s+/).filter(Boolean)
  return offers.filter(({ id, name, provider, shortName }) => {
    const all = fold(`${id} ${name} ${provider} ${shortName.de}`)
    return words.every((word) => all.includes(word))
  })
}

/** The first step: an offer by search, an event, the hotline, the calls, or something new. */
export function Choose(props: ChooseProps) {
  const { offers, events, pathOf, onChosen } = props
  const [typed, setTyped] = useState('')
  const id = useId()
  const hits = typed.trim().length < 2 ? [] : found(offers, typed)
  return (
    <section aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{WORDS.choose}</h2>
      <div className="form-field">
        <label htmlFor={id}>{WORDS.search}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
      </div>
      <ul className="form-found">
        {hits.slice(0, MOST).map((offer) => (
          <li key={offer.id}>
            <button type="button" onClick={() => onChosen({ file: pathOf(offer) })}>
              <b>{offer.name}</b>
              <span className="quiet-text">
                {offer.provider} · {offer.id}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {typed.trim().length > 1 && hits.length === 0 && WORDS.noneFound}
        {hits.length > MOST && WORDS.moreFound(hits.length - MOST)}
      </p>
      <p>
        <button className="form-button" type="button" onClick={() => onChosen('calls')}>
          {WORDS.calls}
        </button>
        <button className="form-button" type="button" onClick={() => onChosen({ file: 'site.yaml' })}>
          {WORDS.hotline}
        </button>
      </p>
      <details className="form-part">
        <summary>{WORDS.oldEvent}</summary>
        <ul className="form-found">
          {[...events]
            .sort((a, b) => b.start.localeCompare(a.start))
            .map((event) => (
              <li key={event.id}>
                <button type="button" onClick={() => onChosen({ file: `events/${event.id}.yaml` })}>
                  <b>{event.title.de}</b>
                  <span className="quiet-text">{event.start.replace('T', ', ')}</span>
                </button>
              </li>
            ))}
        </ul>
      </details>
      <Fresh {...props} of="event" />
      <Fresh {...props} of="offer" />
    </section>
  )
}

/** The few facts without which there is no file yet. */
function Fresh({ of, files, today, onNew }: ChooseProps & { readonly of: 'event' | 'offer' }) {
  const [area, setArea] = useState<Area>('DE')
  const [name, setName] = useState('')
  const [start, setStart] = useState('')
  const id = useId()
  const isDay = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(start.trim())
  const ready = name.trim() !== '' && (of === 'offer' || isDay)
  const begin = () =>
    onNew(
      of === 'offer'
        ? newOffer(area, name.trim(), files, today)
        : newEvent(area, name.trim(), start.trim(), files, today),
      name.trim(),
    )
  return (
    <details className="form-part">
      <summary>{of === 'offer' ? WORDS.newOffer : WORDS.newEvent}</summary>
      <div className="form-field">
        <label htmlFor={`${id}area`}>{WORDS.area}</label>
        <select
          id={`${id}area`}
          value={area}
          onChange={({ currentTarget: { value } }) => setArea(AREAS.find((one) => one === value) ?? 'DE')}
        >
          {choices.areas.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.words}
            </option>
          ))}
        </select>
      </div>
      <div className="form-field">
        <label htmlFor={`${id}name`}>{of === 'offer' ? WORDS.name : WORDS.title}</label>
        <input id={`${id}name`} type="text" value={name} onChange={({ currentTarget: { value } }) => setName(value)} />
      </div>
      {of === 'event' && (
        <div className="form-field">
          <label htmlFor={`${id}start`}>{WORDS.start}</label>
          <input
            id={`${id}start`}
            type="text"
            value={start}
            onChange={({ currentTarget: { value } }) => setStart(value)}
          />
          {start !== '' && !isDay && <p className="form-wrong">{WORDS.startWrong}</p>}
        </div>
      )}
      <button className="form-button" type="button" disabled={!ready} onClick={begin}>
        {WORDS.begin}
      </button>
    </details>
  )
}
