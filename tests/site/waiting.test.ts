import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { expect, it } from 'vitest'
import { awaitsContact } from '../../src/domain/rulebook/index.ts'
import { ruleFiles } from '../support/rules.ts'
import { BUILT } from './support/pages.ts'

/** The editors' page for drafts checks them against all files of the rules: it has them in one module, as they are. */
const isOfDrafts = (text: string) => text.includes('yaml-language-server')

it('no written file knows an offer that only waits for a call, but the rules that drafts are checked against', () => {
  const waiting = ruleFiles.offers.filter(awaitsContact).map(({ id }) => id)
  expect(waiting).toContain('th-hotline-mandatstraeger')
  // As a whole: the name of one may begin that of an offer that people see.
  const ids = new RegExp(`(?<![a-z0-9-])(${waiting.join('|')})(?![a-z0-9-])`)
  const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((path) =>
    ['.html', '.js', '.json', '.jsonld', '.csv', '.atom', '.ttl', '.xml', '.txt'].includes(extname(path)),
  )
  expect(files.length).toBeGreaterThan(1000)
  const knowing = files.filter((path) => {
    const text = readFileSync(join(BUILT, path), 'utf8')
    return !isOfDrafts(text) && ids.test(text)
  })
  expect(knowing).toEqual([])
})
