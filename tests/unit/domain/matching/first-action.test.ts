import { expect, it } from 'vitest'
import { firstAction } from '../../../../src/domain/matching/index.ts'
import type { StepText } from '../../../../src/domain/rulebook/index.ts'

/** A card with these things to do now; what comes in the next days never counts. */
function first(...now: readonly string[]): string | undefined {
  const text: StepText = {
    title: 'Karte',
    teaser: 'Worum es geht.',
    now: now.map((text) => ({ text })),
    days: [{ text: 'Später ruhen.' }],
    law: [{ text: 'Ein Gesetz.' }],
    sources: [],
  }
  return firstAction(text)
}

it.each([
  ['the first thing to do now', ['Speichern Sie alles.', 'Melden Sie es.'], 'Speichern Sie alles.'],
  [
    'the next one where the first only names the 110',
    ['In Gefahr: 110.', 'Gehen Sie ins Haus.'],
    'Gehen Sie ins Haus.',
  ],
  ['the next one where the first names the 112', ['Rufen Sie die 112 an.', 'Bleiben Sie dort.'], 'Bleiben Sie dort.'],
  ['an emergency number where there is nothing else', ['Rufen Sie die 110 an.'], 'Rufen Sie die 110 an.'],
  ['a longer number is no emergency number', ['Sperren: 116 1100.', 'Melden Sie es.'], 'Sperren: 116 1100.'],
  ['nothing, where nothing is for now', [], undefined],
] as const)('in sight of a folded card stands %s', (_, now, expected) => {
  expect(first(...now)).toBe(expected)
})
