import type { Mistake } from './mistake.ts'
import { inSample } from './offer.ts'

/** Mistakes in what a call has confirmed. */
export const confirmation: readonly Mistake[] = [
  inSample(
    'a confirmation on a day as Germans write it',
    'confirmed: null',
    'confirmed: { on: "01.12.2026", by: phone }',
    'confirmed:',
    'confirmed.on',
    ['Tag', '2026-11-30'],
  ),
  inSample(
    'a confirmation by a way that does not exist',
    'confirmed: null',
    'confirmed: { on: "2026-12-01", by: phon }',
    'confirmed:',
    'confirmed.by',
    ['phon', 'Meinten Sie „phone“', 'Erlaubt'],
  ),
  inSample('a confirmation in a word', 'confirmed: null', 'confirmed: ja', 'confirmed:', 'confirmed', [
    'Gruppe von Feldern',
  ]),
]
