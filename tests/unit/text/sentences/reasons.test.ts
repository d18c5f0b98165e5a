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
  [[incident('threat')], ['Passt zu: Drohung.'], ['Fits: threat.'], ['Passt zu: Drohung.']],
  [
    [incident('threat'), incident('doxing')],
    ['Passt zu: Drohung und veröffentlichte Daten.'],
    ['Fits: threat and private data made public.'],
    ['Passt zu: Drohung und öffentlich gemachte Daten.'],
  ],
  [
    [incident('threat'), incident('damage'), incident('attack')],
    ['Passt zu: Drohung, Sachbeschädigung und körperlicher Angriff.'],
    ['Fits: threat, damage to property, and physical attack.'],
    ['Passt zu: Drohung, Sachschaden und körperlicher Angriff.'],
  ],
  [
    [background('antisemitism')],
    ['Eigens dafür da: Judenfeindschaft.'],
    ['Made for this: antisemitism.'],
    ['Extra dafür da: Hass gegen Jüdinnen und Juden.'],
  ],
  [
    // Backgrounds first, then incidents, then the others in their order.
    [{ because: 'nationwide' }, incident('threat'), background('racism'), { because: 'without-police' }],
    ['Eigens dafür da: Rassismus.', 'Passt zu: Drohung.', 'Für ganz Deutschland.', 'Ist nicht die Polizei.'],
    ['Made for this: racism.', 'Fits: threat.', 'For all of Germany.', 'Is not the police.'],
    ['Extra dafür da: Rassismus.', 'Passt zu: Drohung.', 'Für ganz Deutschland.', 'Das ist nicht die Polizei.'],
  ],
  [
    [{ because: 'land', of: 'SL' }, { because: 'officials' }],
    ['Zuständig für das Saarland.', 'Gemacht für Menschen in Amt und Mandat.'],
    ['Covers the Saarland.', 'Made for people who hold public office.'],
    ['Für das Saarland.', 'Für Menschen mit einem Amt.'],
  ],
  [
    [{ because: 'police-wanted' }, { because: 'police-informed' }, { because: 'danger' }],
    ['Sie möchten die Polizei einbeziehen.', 'Es gibt schon eine Anzeige.', 'Sie sorgen sich um die Sicherheit.'],
    ['You want to involve the police.', 'There is already a complaint (Anzeige).', 'You worry about safety.'],
    [
      'Sie möchten, dass die Polizei davon erfährt.',
      'Es gibt schon eine Anzeige.',
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
