/** Where people answer, the title says nothing: it stands in tabs, in the history and on paper (promise 2, decision 0022). */
const ASKING = ['/', '/beratung']

/**
 * The title of a page: its heading and the site's name.
 * @param path without language
 * @param heading the text of the page's h1; undefined where it has none yet
 */
export function titleOf(path: string, heading: string | null | undefined, site: string): string {
  return ASKING.includes(path) || !heading ? site : `${heading} – ${site}`
}
