import type { PlaceFact } from './corrections.ts'

/**
 * Postcodes that a named place in a further Land uses too. A wrong Land is a wrong door, so the desk asks. Kept apart
 * from the corrections: each can be taken away by itself.
 */
export const ALSO: readonly PlaceFact[] = [
  {
    postcode: '22113',
    lands: ['HH'],
    fact: 'Hamburg-Billstedt hat die Postleitzahlen 22111, 22113, 22115, 22117 und 22119.',
    source: 'https://de.wikipedia.org/wiki/Hamburg-Billstedt',
  },
  {
    postcode: '63928',
    lands: ['BW'],
    fact: 'Walldürn hat die Postleitzahlen 63928 und 74731.',
    source:
      'https://www.leo-bw.de/web/guest/ergebnisliste-gross/-/Suchergebnis/related/PERSON/123678501/wlbblb_personen/ORT',
  },
  {
    postcode: '74731',
    lands: ['BY'],
    fact: 'Eichenbühl hat die Postleitzahlen 63928, 97896 und 74731.',
    source: 'https://de.wikipedia.org/wiki/Eichenb%C3%BChl',
  },
  {
    postcode: '97896',
    lands: ['BY'],
    fact: 'Eichenbühl hat die Postleitzahlen 63928, 97896 und 74731.',
    source: 'https://de.wikipedia.org/wiki/Eichenb%C3%BChl',
  },
]
