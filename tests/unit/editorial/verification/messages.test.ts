import { describe, expect, it } from 'vitest'
import type { QuestionWords } from '../../../../src/domain/rulebook/index.ts'
import { INVARIANTS, type Violation } from '../../../../src/editorial/verification/invariants.ts'
import { sayAnswers, sayIdle, sayViolation } from '../../../../src/editorial/verification/messages.ts'

const WORDS: QuestionWords = {
  incident: { title: 'Was ist passiert?', help: '', answers: { threat: { label: 'Eine Drohung', short: 'Drohung' } } },
  location: { title: 'Wo?', help: '', answers: { SN: { label: 'In Sachsen', short: 'Sachsen' } } },
}

describe('answers in words', () => {
  it.each([
    [{}, 'keine einzige Antwort'],
    [{ incident: [] }, 'keine einzige Antwort'],
    [{ location: 'SN', incident: ['threat', 'online'] }, 'Drohung · online · Sachsen'],
    [{ role: 'staff' }, 'staff'],
  ] as const)('%j', (answers, words) => expect(sayAnswers(answers, WORDS)).toBe(words))
})

describe('a broken rule in words', () => {
  const violation: Violation = { invariant: 'never-empty', answers: { incident: ['threat'] }, date: '2026-12-01' }

  it('names rule, case and day; offer, number and that it is hidden where they are known', () => {
    expect(sayViolation(violation, WORDS)).toBe(
      'Kein Angebot steht in einem offenen Abschnitt. Kleinster Fall: Drohung (am 2026-12-01).',
    )
    expect(sayViolation({ ...violation, offer: 'de-x', count: 12345, hidden: true }, WORDS)).toBe(
      'Kein Angebot steht in einem offenen Abschnitt (de-x). Kleinster Fall: Drohung (am 2026-12-01). ' +
        'Betroffen: 12.345 Antwortsätze. Heute stehen andere davor; fällt eines davon weg, zeigt es sich.',
    )
  })

  it('every rule has a sentence of its own', () => {
    const sentences = INVARIANTS.map((invariant) => sayViolation({ ...violation, invariant }, WORDS))
    expect(new Set(sentences).size).toBe(22)
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{15,}\. Kleinster Fall: /u)
  })
})

it.each([
  ['never-true', 'steps/x kann nie zutreffen.'],
  ['always-true', 'steps/x trifft immer zu, die Bedingung ist überflüssig.'],
  ['no-effect', 'steps/x ändert in keinem geprüften Antwortsatz etwas.'],
  ['unseen', 'steps/x zeigt in keinem geprüften Antwortsatz etwas, das nicht auch eine andere Antwort zeigt.'],
] as const)('what does nothing in words: %s', (why, sentence) => {
  expect(sayIdle({ entry: 'steps/x', why })).toBe(sentence)
})
