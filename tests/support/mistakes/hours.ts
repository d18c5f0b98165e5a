import type { Mistake } from './mistake.ts'
import { inSample } from './offer.ts'

/** Mistakes in opening hours. */
export const hours: readonly Mistake[] = [
  inSample(
    'opening hours as a person says them',
    '"Mo-Fr 09:00-16:00"',
    '"Mo-Fr 9-16 Uhr"',
    'hours:',
    'contact.hours',
    ['Öffnungszeiten', '09:00-16:00'],
  ),
  inSample('opening hours that are nonsense', '"Mo-Fr 09:00-16:00"', '"werktags"', 'hours:', 'contact.hours', [
    'Öffnungszeiten',
  ]),
  inSample(
    'opening hours that change from week to week',
    '"Mo-Fr 09:00-16:00"',
    '"Mo[1] 09:00-16:00"',
    'hours:',
    'contact.hours',
    ['Woche'],
  ),
  inSample(
    'opening hours with the dashes of books',
    '"Mo-Fr 09:00-16:00"',
    '"Mo–Fr 09:00–16:00"',
    'hours:',
    'contact.hours',
    ['Öffnungszeiten', 'verwende "-"'],
  ),
  inSample('opening hours without an end', '"Mo-Fr 09:00-16:00"', '"Mo-Fr 09:00+"', 'hours:', 'contact.hours', [
    'kein Ende',
  ]),
  inSample('opening hours in which nothing is open', '"Mo-Fr 09:00-16:00"', '"off"', 'hours:', 'contact.hours', [
    'nie',
  ]),
  inSample(
    'hours of one number as a person says them',
    '    source: https://muster.example/kontakt\n',
    '    source: https://muster.example/kontakt\n    hours: "9-16 Uhr"\n',
    'hours: "9-16 Uhr"',
    'contact.phones.0.hours',
    ['Öffnungszeiten'],
  ),
  inSample(
    'opening hours of one season',
    '"Mo-Fr 09:00-16:00"',
    '"Jan-Mar Mo-Fr 09:00-16:00"',
    'hours:',
    'contact.hours',
    ['Woche'],
  ),
]
