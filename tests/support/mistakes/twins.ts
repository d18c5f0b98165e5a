import { SAMPLE, TWIN } from '../sample-offers.ts'
import { type Mistake, replaced } from './mistake.ts'

/** Offices that stand in several files, and regional siblings. */
export const twins: readonly Mistake[] = [
  {
    name: 'a sibling of nobody',
    file: SAMPLE,
    edit: replaced(
      SAMPLE,
      'status: active',
      'region: { de: Leipzig, en: Leipzig }\nsiblingOf: sn-niemand\nstatus: active',
    ),
    on: 'siblingOf:',
    field: 'siblingOf',
    says: ['„sn-niemand“ gibt es nicht', 'Schreibweise'],
  },
  {
    name: 'a sibling in another Land',
    file: SAMPLE,
    edit: replaced(
      SAMPLE,
      'status: active',
      'region: { de: Leipzig, en: Leipzig }\nsiblingOf: de-weisser-ring\nstatus: active',
    ),
    on: 'siblingOf:',
    field: 'siblingOf',
    says: ['DE', 'SN'],
  },
  {
    name: 'a twin of nobody',
    file: SAMPLE,
    edit: replaced(SAMPLE, 'sameAs: [by-muster]', 'sameAs: [by-muster, th-muster]'),
    on: 'sameAs:',
    field: 'sameAs.1',
    says: ['„th-muster“ gibt es nicht'],
  },
  {
    name: 'a twin of itself',
    file: SAMPLE,
    edit: replaced(SAMPLE, 'sameAs: [by-muster]', 'sameAs: [by-muster, sn-muster]'),
    on: 'sameAs:',
    field: 'sameAs.1',
    says: ['selbst', 'eines anderen'],
  },
  {
    name: 'a twin that is named twice',
    file: SAMPLE,
    edit: replaced(SAMPLE, 'sameAs: [by-muster]', 'sameAs: [by-muster, by-muster]'),
    on: 'sameAs:',
    field: 'sameAs.1',
    says: ['by-muster', 'zweimal', 'löschen'],
  },
  {
    name: 'a sibling of itself',
    file: SAMPLE,
    edit: replaced(
      SAMPLE,
      'status: active',
      'region: { de: Leipzig, en: Leipzig }\nsiblingOf: sn-muster\nstatus: active',
    ),
    on: 'siblingOf:',
    field: 'siblingOf',
    says: ['selbst', 'eines anderen'],
  },
  {
    name: 'a twin that does not know its twin',
    file: SAMPLE,
    edit: replaced(TWIN, 'sameAs: [sn-muster]\n', ''),
    on: 'sameAs:',
    field: 'sameAs.0',
    says: ['by-muster', 'sn-muster', 'eintragen'],
  },
]
