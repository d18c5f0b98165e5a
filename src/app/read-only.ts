import { matchPath } from 'react-router'
import { SITE_PATHS } from './site-pages.tsx'

/**
 * Pages that are only read: nothing on them is chosen or typed, so that they are written without the application
 * (decision 0051). Only the build asks; a page that is reached by a link inside the application is drawn by it.
 */
const READ_ONLY = [
  ...SITE_PATHS,
  '/angebote/land/:id',
  '/angebote/:id',
  '/erste-schritte',
  '/erste-schritte/:id',
  '/ratgeber',
  '/ratgeber/:slug',
  '/monitoring',
  '/monitoring/laender',
  '/monitoring/frische',
  '/monitoring/aenderungen',
  '/monitoring/daten',
  '/404',
]

/** @param path without language */
export function isReadOnly(path: string): boolean {
  return READ_ONLY.some((pattern) => matchPath(pattern, path) !== null)
}
