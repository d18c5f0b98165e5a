/** The application of a page: what draws it, and everything that somebody did in it. */
export interface Application {
  /** Takes all of it away at once. */
  readonly end: () => void
  /**
   * Begins as if nobody had been here.
   * @returns false where it has not begun a first time yet
   */
  readonly beginAnew: () => boolean
  /** Whether it answers. */
  readonly answers: () => boolean
}

/** Long enough for any device to draw a page whose parts are all there, in milliseconds. */
export const PATIENCE = 2000

/** Shows the page, begun anew; where that does not succeed, the address is loaded. */
export function beginAnew(page: Window, application: Application): void {
  page.document.documentElement.hidden = false
  if (application.beginAnew()) page.setTimeout(() => application.answers() || load(page), PATIENCE)
  else load(page)
}

/** Loads the address as a new visit: of a reload it would be said that it has lost answers. */
function load({ location }: Window): void {
  location.replace(location.href)
}
