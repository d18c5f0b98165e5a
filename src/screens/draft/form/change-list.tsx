import { useState } from 'react'
import {
  type Change,
  changedFiles,
  type NumberPlace,
  placesOfNumber,
  withoutChange,
} from '../../../editorial/editing/index.ts'
import { downloadFiles } from './download.ts'
import { WORDS } from './words.ts'

interface ChangeListProps {
  /** The published files. */
  readonly texts: ReadonlyMap<string, string>
  readonly changes: readonly Change[]
  /** The files with all changes. */
  readonly now: ReadonlyMap<string, string>
  readonly onChanges: (changes: readonly Change[]) => void
  readonly onChange: (change: Change) => boolean
}

/** What an editor changed a number from, and where that number still stands. */
function leftOver(changes: readonly Change[], now: ReadonlyMap<string, string>) {
  return changes.flatMap(({ edit, was, is }) => {
    if (edit.is !== 'set' || edit.path.at(-1) !== 'number' || was === undefined || is === undefined) return []
    const places = placesOfNumber(now, was)
    return places.length === 0 ? [] : [{ was, is, places }]
  })
}

/** The changes of this tab: each can be taken back; the files come as a download. */
export function ChangeList({ texts, changes, now, onChanges, onChange }: ChangeListProps) {
  const [held, setHeld] = useState<number | null>(null)
  const files = changedFiles(texts, changes)
  // The place in the list is all that names a change.
  const numbered = changes.map((change, index) => ({ ...change, index }))
  const undo = (index: number) => {
    const rest = withoutChange(texts, changes, index)
    setHeld(rest === null ? index : null)
    if (rest !== null) onChanges(rest)
  }
  const alsoThere = (was: string, is: string, { file, name, path }: NumberPlace) =>
    onChange({ file, what: `${name}: Telefonnummer`, was, is, edit: { is: 'set', path, fact: is } })
  return (
    <section className="form-part" aria-labelledby="form-changes">
      <h2 id="form-changes">{WORDS.changes}</h2>
      {changes.length === 0 && <p>{WORDS.noChanges}</p>}
      <ol className="plain list">
        {numbered.map(({ index, file, what, was, is }) => (
          <li key={index}>
            <b>{what}</b>
            {was !== undefined && is !== undefined && <span>{WORDS.change(was, is)}</span>}
            <span className="quiet-text">{WORDS.file(file)}</span>
            <button className="form-button" type="button" aria-label={WORDS.undoOf(what)} onClick={() => undo(index)}>
              {WORDS.undo}
            </button>
            {held === index && (
              <p className="form-wrong" role="alert">
                {WORDS.rests}
              </p>
            )}
          </li>
        ))}
      </ol>
      {leftOver(changes, now).map(({ was, is, places }) => (
        <div className="note" role="status" key={was}>
          <p>{WORDS.stillIn(was)}</p>
          <ul>
            {places.map((place) => (
              <li key={`${place.file} ${place.path.join('.')}`}>
                {place.name}{' '}
                <button className="form-button" type="button" onClick={() => alsoThere(was, is, place)}>
                  {WORDS.alsoThere}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {files.size > 0 && (
        <>
          <button className="form-button" data-strong="" type="button" onClick={() => downloadFiles(files)}>
            {WORDS.download(files.size)}
          </button>
          <p className="quiet-text">{WORDS.after}</p>
        </>
      )}
    </section>
  )
}
