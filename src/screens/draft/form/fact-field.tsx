import { useId, useState } from 'react'
import { type Field, factFrom, inWords, readField, typedFrom } from '../../../editorial/editing/index.ts'
import { WORDS } from './words.ts'

/** With more choices than this, those that are chosen stand first, and all others behind a fold. */
const MANY = 20

interface FactFieldProps {
  readonly field: Field
  /** The parsed file. */
  readonly fact: Parameters<typeof typedFrom>[1]
  /** What the check says of this field. */
  readonly problems: readonly string[]
  /** Gets what was typed, as soon as the field is left. */
  readonly onTyped: (typed: string) => void
}

/** One field of the form: its words, its value, and what is wrong with it. */
export function FactField({ field, fact, problems, onTyped }: FactFieldProps) {
  const { label, help, kind, choices } = field
  const [typed, setTyped] = useState(typedFrom(field, fact))
  const id = useId()
  const said = readField(field, typed)
  const wrong = said !== null && 'wrong' in said && typed !== '' ? [said.wrong] : problems
  const about = `${id}help ${id}said`
  const common = { id, 'aria-describedby': about, 'aria-invalid': wrong.length > 0 || undefined }
  const leave = () => {
    if (typed !== typedFrom(field, fact) && !(said !== null && 'wrong' in said)) onTyped(typed)
  }
  const choose = (value: string) => {
    setTyped(value)
    onTyped(value)
  }
  const chosen = typed.split(',').map((one) => one.trim())
  const notes = (
    <>
      {help !== undefined && (
        <div className="quiet-text" id={`${id}help`}>
          {help}
        </div>
      )}
      <div id={`${id}said`} role="status">
        {wrong.map((one) => (
          <p className="form-wrong" key={one}>
            {one}
          </p>
        ))}
        {said !== null && 'read' in said && <p className="quiet-text">{said.read}</p>}
      </div>
    </>
  )
  if (kind === 'some' && choices !== undefined) {
    const boxes = (
      <div className="form-checks">
        {choices.map((choice) => (
          <label key={choice.id}>
            <input
              type="checkbox"
              checked={chosen.includes(choice.id)}
              onChange={({ currentTarget: { checked } }) =>
                choose((checked ? [...chosen, choice.id] : chosen.filter((one) => one !== choice.id)).join(','))
              }
            />
            {choice.words}
          </label>
        ))}
      </div>
    )
    return (
      <fieldset className="form-field">
        <legend>{label}</legend>
        {choices.length > MANY ? (
          <details>
            <summary>{inWords(field, factFrom(field, typed))}</summary>
            {boxes}
          </details>
        ) : (
          boxes
        )}
        {notes}
      </fieldset>
    )
  }
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      {kind === 'one' || kind === 'known' ? (
        <select {...common} value={typed} onChange={({ currentTarget: { value } }) => choose(value)}>
          {(kind === 'known' || field.empty !== 'wrong') && <option value="">{WORDS.unknown}</option>}
          {kind === 'known' && <option value="ja">{WORDS.yes}</option>}
          {kind === 'known' && <option value="nein">{WORDS.no}</option>}
          {choices?.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.words}
            </option>
          ))}
        </select>
      ) : kind === 'long' || kind === 'list' ? (
        <textarea
          {...common}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
          onBlur={leave}
        />
      ) : (
        <input
          {...common}
          type={kind === 'day' ? 'date' : 'text'}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
          onBlur={leave}
        />
      )}
      {notes}
    </div>
  )
}
