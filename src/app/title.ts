import type { TFunction } from 'i18next'

/**
 * Where people answer, the title says nothing: it stands in tabs, in the history and on paper (docs/promises.md#2,
 * decision 0022).
 */
const ASKING = ['/', '/beratung']

/** Whether people answer questions on a page. */
export function isAsking(path: string): boolean {
  return ASKING.includes(path)
}

/** Cards and articles share headings (“Beweise sichern”); the name of their list tells them apart. */
const LISTS: { readonly [folder: string]: 'nav.steps' | 'nav.articles' } = {
  'erste-schritte': 'nav.steps',
  ratgeber: 'nav.articles',
}

/**
 * The title of a page: its heading, its list where it needs one, the site's name.
 * @param path without language
 * @param heading the text of the page's h1; empty where it has none yet
 */
export function titleOf(path: string, heading: string | null | undefined, t: TFunction): string {
  if (isAsking(path) || !heading) return t('site.name')
  const [, folder = '', page] = path.split('/')
  const list = page === undefined ? undefined : LISTS[folder]
  const named = list && t(list)
  return [heading, named === heading ? undefined : named, t('site.name')].filter(Boolean).join(' – ')
}
