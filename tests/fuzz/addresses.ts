import fc from 'fast-check'
import { matchPath } from 'react-router'
import { LANGUAGES, pathIn, readPath } from '../../src/domain/rulebook/index.ts'
import { escapeMarkup } from '../../src/text/encoding/index.ts'
import { entrance, hostile } from './entrance.ts'

const path = fc.oneof(
  hostile,
  fc
    .array(fc.oneof(fc.constantFrom('en', 'angebote', '..', '.', '', 'index.html'), hostile), { maxLength: 5 })
    .map((parts) => `/${parts.join('/')}`),
)

/** Addresses: every one is a page of a known language or no page at all. */
export const addresses = entrance(
  'addresses',
  15,
  fc.property(path, (pathname) => {
    const read = readPath(pathname)
    if (!(LANGUAGES as readonly string[]).includes(read.language)) throw new Error(`language ${read.language}`)
    if (pathname.startsWith('/') && readPath(pathIn(read.language, read.path)).path !== read.path) {
      throw new Error('the language switch would lose the page')
    }
    matchPath({ path: '/angebote/:id', end: true }, read.path)
  }),
)

/** Text that is written into HTML: nothing in it can end an element or an attribute. */
export const texts = entrance(
  'texts in HTML',
  5,
  fc.property(hostile, (text) => {
    if (/[<>"]|&(?!amp;|lt;|gt;|quot;)/.test(escapeMarkup(text))) throw new Error('markup came through')
  }),
)
