/** The application of a page: what draws it, and everything that somebody did in it. */
export interface Application {
  /** Takes all of it away at once. */
  readonly end: () => void
  /** Shows the page as if nobody had been here. */
  readonly beginAnew: () => void
}
