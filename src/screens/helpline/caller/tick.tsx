import { useId } from 'react'

/** One thing that goes into a text when it is ticked. */
export function Tick({
  label,
  hint,
  checked,
  onChange,
}: {
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) {
  const id = useId()
  return (
    <div className="caller-tick">
      <label>
        <input
          type="checkbox"
          autoComplete="off"
          aria-describedby={hint === undefined ? undefined : id}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {hint !== undefined && (
        <small className="quiet-text" id={id}>
          {hint}
        </small>
      )}
    </div>
  )
}
