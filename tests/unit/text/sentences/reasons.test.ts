import { describe, expect, it } from 'vitest'
import type { Reason } from '../../../../src/domain/matching/index.ts'
import { textsFor } from '../../../../src/text/i18n/index.ts'
import { reasonSentences } from '../../../../src/text/sentences/index.ts'

const incident = (of: Extract<Reason, { because: 'incident' }>['of']): Reason => ({ because: 'incident', of })
const background = (of: Extract<Reason, { because: 'background' }>['of']): Reason => ({ because: 'background', of })

const TABLE: readonly (readonly [
  reasons: readonly Reason[],
  de: readonly string[],
  en: readonly string[],
  simple: readonly string[],
])[] = [
  [
    [incident('threat')],
    ['Weil es um Drohungen geht.'],
    ['Because it is about threats.'],
    ['Weil es um Drohungen geht.'],
  ],
  [
    [incident('threat'), incident('doxing')],
    ['Weil es um Drohungen und private Daten in der Öffentlichkeit geht.'],
    ['Because it is about threats and private data made public.'],
    ['Weil es um Drohungen und öffentlich gemachte private Daten geht.'],
  ],
  [
    [incident('threat'), incident('damage'), incident('attack')],
    ['Weil es um Drohungen, Sachbeschädigung und körperliche Angriffe geht.'],
    ['Because it is about threats, damage to property, and physical attacks.'],
    ['Weil es um Drohungen, kaputte Sachen und körperliche Angriffe geht.'],
  ],
  [
    [background('antisemitism')],
    ['Eigens da, wenn es um Judenfeindschaft geht.'],
    ['There especially when it is about antisemitism.'],
    ['Genau dafür da, wenn es um Hass gegen Jüdinnen und Juden geht.'],
  ],
  [
    // Backgrounds first, then incidents, then the others in their order.
    [{ because: 'nationwide' }, incident('threat'), background('racism'), { because: 'without-police' }],
    [
      'Eigens da, wenn es um Rassismus geht.',
      'Weil es um Drohungen geht.',
      'Für ganz Deutschland.',
      'Ist nicht die Polizei.',
    ],
    [
      'There especially when it is about racism.',
      'Because it is about threats.',
      'For all of Germany.',
      'Is not the police.',
    ],
    [
      'Genau dafür da, wenn es um Rassismus geht.',
      'Weil es um Drohungen geht.',
      'Für ganz Deutschland.',
      'Das ist nicht die Polizei.',
    ],
  ],
  [
    [{ because: 'land', of: 'SL' }, { because: 'officials' }],
    ['Zuständig für das Saarland.', 'Gemacht für Menschen in Amt und Mandat.'],
    ['Covers the Saarland.', 'Made for people who hold public office.'],
    ['Für das Saarland.', 'Für Menschen mit einem Amt.'],
  ],
  [
    [{ because: 'police-wanted' }, { because: 'police-informed' }, { because: 'danger' }],
    [
      'Sie möchten die Polizei einbeziehen.',
      'Sie haben schon Anzeige erstattet.',
      'Sie sorgen sich um die Sicherheit.',
    ],
    ['You want to involve the police.', 'You have already reported it.', 'You worry about safety.'],
    [
      'Sie möchten, dass die Polizei davon erfährt.',
      'Sie haben schon Anzeige erstattet.',
      'Sie machen sich Sorgen um die Sicherheit.',
    ],
  ],
  [
    [{ because: 'nothing-said' }, { because: 'ask-too' }],
    [
      'Hilft, auch wenn Sie nicht sagen, was passiert ist.',
      'Für Amtstragende – fragen Sie dort auch als Familie oder Unterstützung.',
    ],
    ['Helps even if you do not say what happened.', 'For officials – ask there as family or supporter, too.'],
    [
      'Hilft auch, wenn Sie nichts erzählen.',
      'Für Menschen mit einem Amt. Fragen Sie dort auch, wenn Sie zur Familie gehören oder helfen.',
    ],
  ],
  [[], [], [], []],
]

describe.each(TABLE)('%j', (reasons, de, en, simple) => {
  it.each([
    ['de', de],
    ['en', en],
    ['de-simple', simple],
  ] as const)('in %s', (language, sentences) => {
    expect(reasonSentences(reasons, textsFor(language), language)).toEqual(sentences)
  })
})
