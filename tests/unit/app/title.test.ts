import { expect, it } from 'vitest'
import { titleOf } from '../../../src/app/title.ts'
import { siteTexts } from '../../../src/editorial/authoring/index.ts'
import { createTexts } from '../../../src/screens/ui/index.ts'
import { ruleFiles } from '../../support/rules.ts'

const { t } = createTexts('de', siteTexts(ruleFiles, 'de'))

it.each([
  ['/erste-schritte', 'Erste Schritte', 'Erste Schritte – Lotse'],
  // As a host with folders serves it.
  ['/erste-schritte/', 'Erste Schritte', 'Erste Schritte – Lotse'],
  ['/ratgeber/', 'Ratgeber', 'Ratgeber – Lotse'],
  ['/erste-schritte/evidence', 'Beweise sichern', 'Beweise sichern – Erste Schritte – Lotse'],
  ['/', 'Wer sind Sie?', 'Lotse'],
])('%s with the heading “%s” is called “%s”', (path, heading, title) => {
  expect(titleOf(path, heading, t)).toBe(title)
})
