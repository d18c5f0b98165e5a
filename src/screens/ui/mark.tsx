/** The compass needle, the only ornament. */
export function Mark() {
  return (
    <svg className="needle" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
      <circle cx="13" cy="13" r="12" />
      <path d="M13 4l3 9-3 9-3-9z" />
      <circle cx="13" cy="13" r="2" />
    </svg>
  )
}
