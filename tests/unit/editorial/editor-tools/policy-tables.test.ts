import { expect, it } from 'vitest'
import { questionWordsOf } from '../../../../src/editorial/authoring/index.ts'
import { policyTables } from '../../../../src/editorial/editor-tools/index.ts'
import { textsFor } from '../../../../src/text/i18n/index.ts'
import { rulebook, ruleFiles } from '../../../support/rules.ts'

it('the tables of a policy name help, condition and place of each line in the words of the questions', () => {
  const tables = policyTables(
    {
      ...rulebook.policy,
      doors: {
        hit: [
          {
            id: 'amt',
            unless: { background: ['partner'] },
            offer: { help: ['office'], talks: true, onlyFor: ['threat'] },
          },
          { id: 'linie', when: { police: ['yes'] }, place: 'last', answersNow: true, as: 'relief', offer: {} },
        ],
        soft: [{ id: 'rat', only: { incident: ['internal'] }, place: 'few', offer: { background: ['racism'] } }],
      },
      rows: [{ id: 'geld', offer: { help: ['money'] }, else: { help: ['legal'] }, unlessDoors: 2 }],
      visibleSteps: [{ id: 'eine', cards: ['safety', 'strain'], most: 1, without: ['past'] }],
    },
    { questions: questionWordsOf(ruleFiles, 'de'), t: textsFor('de') },
  )
  const lines = tables.split('\n').filter((line) => /^\| \d/.test(line))
  expect(lines).toEqual([
    '| 1 | amt | Anlaufstelle für Menschen im Amt; mit Gespräch; nimmt nur Drohung | nicht bei Partnerschaft |  |',
    '| 2 | linie | jede Hilfe; steht für: Seelische Entlastung | mit Polizei | die letzte der drei, führt nie; führt; wer jetzt antwortet, zuerst |',
    '| 1 | rat | jede Hilfe; gemacht für Rassismus | nur Angriffe im Rat oder in der Verwaltung | wo weniger als zwei andere passen |',
    '| 1 | geld | Geld und Entschädigung | Rechtliche Hilfe |  | 2 Türen diese Hilfe sind |',
    '| 1 | eine | safety, strain | 1 |  | past |',
  ])
})
