import { type ReactNode, useState } from 'react'
import { parse } from 'yaml'
import type { QuestionWords } from '../../../domain/rulebook/index.ts'
import type { EventFile, OfferFile, Problem, SiteFile } from '../../../editorial/authoring/browser.ts'
import {
  type Change,
  editFor,
  eventFields,
  type Field,
  type FieldGroup,
  factAt,
  factFrom,
  hotlineFields,
  inWords,
  offerFields,
} from '../../../editorial/editing/index.ts'
import { FactField } from './fact-field.tsx'
import { WORDS } from './words.ts'

interface FileFormProps {
  /** Path below the rules folder. */
  readonly file: string
  readonly text: string
  /** The answers of the questions, in words. */
  readonly words: QuestionWords
  readonly problems: readonly Problem[]
  /** @returns whether the change fits into the file */
  readonly onChange: (change: Change) => boolean
}

/** The fields of a file, by where it lies. */
function groupsOf(file: string, value: unknown, words: QuestionWords): readonly FieldGroup[] {
  if (file.startsWith('offers/')) return offerFields(value as OfferFile, words)
  return file.startsWith('events/') ? eventFields(value as EventFile) : hotlineFields(value as SiteFile)
}

/** What the file is called, where people read it. */
function titleOf(file: string, value: unknown): string {
  if (file.startsWith('offers/')) return (value as OfferFile).name
  return file.startsWith('events/') ? (value as EventFile).title.de : WORDS.hotline
}

interface FoldProps {
  readonly title: string
  /** As it is at first. */
  readonly open: boolean
  readonly children: () => ReactNode
}

/** A part of the form that is made when it is opened: an offer with five offices has a thousand fields. */
function Fold({ title, open, children }: FoldProps) {
  const [shown, setShown] = useState(open)
  return (
    <details className="form-part" open={open} onToggle={({ currentTarget }) => setShown(shown || currentTarget.open)}>
      <summary>{title}</summary>
      {shown && children()}
    </details>
  )
}

/** One file as a form: each field is written into its text as soon as it is left. */
export function FileForm({ file, text, words, problems, onChange }: FileFormProps) {
  const [refused, setRefused] = useState(false)
  const value: unknown = parse(text)
  const title = titleOf(file, value)
  const hand = (change: Omit<Change, 'file'>) => setRefused(!onChange({ file, ...change }))
  const typedIn = (field: Field) => (typed: string) => {
    const edit = editFor(field, value, typed)
    if (edit === null) return
    const what = `${title}: ${field.label}`
    hand({ what, was: inWords(field, factAt(value, field.path)), is: inWords(field, factFrom(field, typed)), edit })
  }
  const fields = (all: readonly Field[]) =>
    all.map((field) => {
      const fact = factAt(value, field.path)
      const path = field.path.join('.')
      return (
        <FactField
          // A value that comes from elsewhere, say by taking a change back, begins anew.
          key={`${path} ${JSON.stringify(fact)}`}
          field={field}
          fact={fact}
          problems={problems.flatMap((problem) => (problem.field === path ? [problem.message] : []))}
          onTyped={typedIn(field)}
        />
      )
    })
  const take = (list: NonNullable<FieldGroup['list']>, index: number, what: string) =>
    hand({
      what: `${title}: ${what}`,
      was: what,
      is: 'gestrichen',
      edit: { is: 'take', path: list.optional && list.entries.length === 1 ? list.path : [...list.path, index] },
    })
  const entries = (list: NonNullable<FieldGroup['list']>) => (
    <>
      {list.entries.map((entry, index) => (
        <fieldset className="form-entry" key={entry.fields[0]?.path.join('.')}>
          <legend>{entry.title}</legend>
          {fields(entry.fields)}
          <button className="form-button" type="button" onClick={() => take(list, index, entry.title)}>
            {WORDS.take}
          </button>
        </fieldset>
      ))}
      <button
        className="form-button"
        type="button"
        onClick={() => {
          const { path, fresh, after, add } = list
          hand({ what: `${title}: ${add}`, edit: { is: 'append', path, fact: fresh, ...(after && { after }) } })
        }}
      >
        {list.add}
      </button>
    </>
  )
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet-text">{WORDS.file(file)}</p>
      {refused && (
        <p className="form-wrong" role="alert">
          {WORDS.refused}
        </p>
      )}
      {groupsOf(file, value, words).map((group) => (
        <Fold key={group.title} title={group.title} open={group.open === true}>
          {() => (
            <>
              {fields(group.fields)}
              {group.list && entries(group.list)}
            </>
          )}
        </Fold>
      ))}
    </section>
  )
}
