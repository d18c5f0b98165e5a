import { useId, useState } from 'react'
import { CONFIRMED_BY, type ConfirmedBy, type SiteFile } from '../../../editorial/authoring/browser.ts'
import type { Change } from '../../../editorial/editing/index.ts'
import { type Call, callList } from '../../../editorial/editor-tools/browser.ts'
import type { RulesOfDraft } from '../look-at-draft.ts'
import { WORDS } from './words.ts'

const BY = {
  phone: 'angerufen',
  mail: 'geschrieben',
  website: 'auf der Website nachgesehen',
  visit: 'hingegangen',
} as const

/** How often an offer is shown takes longer to count than a page may: the list is in the order of what is due. */
const NOT_COUNTED = { answerSets: 0, counts: new Map() } as const

interface CallsProps {
  readonly rules: RulesOfDraft
  readonly site: SiteFile
  /** ISO date. */
  readonly today: string
  readonly onChange: (change: Change) => boolean
  /** Opens the file of an offer whose facts are wrong. */
  readonly onOpen: (file: string) => void
}

/** What a confirmation changes: one line of the file. */
function confirming({ offer, office, file }: Call, on: string, by: ConfirmedBy): Change {
  const place = office === null ? [] : ['offices', (offer.offices ?? []).indexOf(office)]
  const where = office === null ? '' : `, ${WORDS.office(office.town)}`
  return {
    file: file.replace(/^rules\//, ''),
    what: `${offer.name}${where}: ${WORDS.confirmed}`,
    was: (office ?? offer).confirmed?.on ?? 'nie',
    is: `${on}, ${BY[by]}`,
    edit: { is: 'set', path: [...place, 'confirmed'], fact: { on, by } },
  }
}

/** The call list, one place after the other: whom to call, what to ask, and what came of it. */
export function Calls({ rules, site, today, onChange, onOpen }: CallsProps) {
  // As it was at the beginning: who has been confirmed keeps the place.
  const [calls] = useState(() => callList(rules.offers, site, NOT_COUNTED, today))
  const [at, setAt] = useState(0)
  const [on, setOn] = useState(today)
  const [by, setBy] = useState<ConfirmedBy>('website')
  const [told, setTold] = useState({ right: 0, missed: 0 })
  const id = useId()
  const call = calls[at]
  if (call === undefined) return <p>{WORDS.noCalls}</p>
  const { offer, office, caution, questions, due } = call
  const { phones, emails, website } = (office ?? offer).contact
  // Nobody confirms by a way that the place does not have.
  const possible = CONFIRMED_BY.filter(
    (one) => one === 'visit' || (one === 'mail' && emails.length > 0) || (one === 'website' && website !== null),
  )
  const way = phones.length > 0 ? 'phone' : (possible.find((one) => one === by) ?? possible[0] ?? 'visit')
  const next = () => setAt(Math.min(at + 1, calls.length - 1))
  const right = () => {
    if (!onChange(confirming(call, on, way))) return
    setTold({ ...told, right: told.right + 1 })
    next()
  }
  const missed = () => {
    setTold({ ...told, missed: told.missed + 1 })
    next()
  }
  return (
    <section className="form-part" aria-labelledby={`${id}title`}>
      <p className="quiet-text" role="status">
        {WORDS.callOf(at + 1, calls.length)} · {WORDS.done(told.right, told.missed)}
      </p>
      <h2 id={`${id}title`}>
        {offer.name}
        {office !== null && ` – ${WORDS.office(office.town)}`}
      </h2>
      {phones.map(({ number, label }) => (
        <p key={number}>
          <span className="form-number">{number}</span> {label?.de}
        </p>
      ))}
      {caution !== null && <p className="note">{caution}</p>}
      {due.map(({ on: day, why }) => (
        <p className="note" key={day}>
          {day}: {why}
        </p>
      ))}
      <h3>{WORDS.ask}</h3>
      <ol className="form-ask">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <div className="form-field">
        <label htmlFor={`${id}on`}>{WORDS.on}</label>
        <input
          id={`${id}on`}
          type="date"
          max={today}
          value={on}
          onChange={({ currentTarget: { value } }) => setOn(value)}
        />
      </div>
      {phones.length === 0 && (
        <div className="form-field">
          <label htmlFor={`${id}by`}>{WORDS.mailOrSite}</label>
          <select
            id={`${id}by`}
            value={way}
            onChange={({ currentTarget: { value } }) => setBy(CONFIRMED_BY.find((one) => one === value) ?? 'website')}
          >
            {possible.map((one) => (
              <option key={one} value={one}>
                {BY[one]}
              </option>
            ))}
          </select>
        </div>
      )}
      <p>
        <button className="form-button" data-strong="" type="button" disabled={on === '' || on > today} onClick={right}>
          {WORDS.right}
        </button>
        <button className="form-button" type="button" onClick={() => onOpen(call.file.replace(/^rules\//, ''))}>
          {WORDS.wrong}
        </button>
        <button className="form-button" type="button" onClick={missed}>
          {WORDS.missed}
        </button>
        {at > 0 && (
          <button className="form-button" type="button" onClick={() => setAt(at - 1)}>
            {WORDS.before}
          </button>
        )}
      </p>
    </section>
  )
}
