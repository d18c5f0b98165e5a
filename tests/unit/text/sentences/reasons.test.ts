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
    ['Fits: threat, damage to property and physical attack.'],
    ['Passt zu: Drohung, Sachschaden und körperlicher Angriff.'],
  ],
  [
    [background('antisemitism')],
    ['Hilft gezielt bei: Judenfeindschaft.'],
    ['Specialises in: antisemitism.'],
    ['Hilft besonders bei: Hass gegen Jüdinnen und Juden.'],
  ],
  [
    // Backgrounds first, then incidents, then the others in their order.
    [{ because: 'nationwide' }, incident('threat'), background('racism'), { because: 'without-police' }],
    ['Hilft gezielt bei: Rassismus.', 'Passt zu: Drohung.', 'Für ganz Deutschland.', 'Gehört nicht zur Polizei.'],
    ['Specialises in: racism.', 'Fits: threat.', 'For all of Germany.', 'Not part of the police.'],
    ['Hilft besonders bei: Rassismus.', 'Passt zu: Drohung.', 'Für ganz Deutschland.', 'Gehört nicht zur Polizei.'],
  ],
  [
    [{ because: 'land', of: 'SL' }, { because: 'officials' }],
    ['Zuständig für das Saarland.', 'Gemacht für Menschen in Amt und Mandat.'],
    ['Covers the Saarland.', 'Made for people who hold public office.'],
    ['Für das Saarland.', 'Für Menschen mit einem Amt.'],
  ],
  [
    [{ because: 'police-wanted' }, { because: 'police-informed' }, { because: 'danger' }],
    ['Gehört zur Polizei, wie gewünscht.', 'Es gibt schon eine Anzeige.', 'Berät auch zur Sicherheit.'],
    ['Part of the police, as you wished.', 'There is already a complaint (Anzeige).', 'Also advises on safety.'],
    ['Gehört zur Polizei. Das möchten Sie.', 'Es gibt schon eine Anzeige.', 'Hilft auch bei Fragen zur Sicherheit.'],
  ],
  [
    [{ because: 'nothing-said' }, { because: 'ask-too' }],
    [
      'Hilft, auch wenn Sie nicht sagen, was passiert ist.',
      'Für Amtstragende. Auch Angehörige und Unterstützende können dort fragen.',
    ],
    ['Helps even if you do not say what happened.', 'For officials. Family and supporters can ask there too.'],
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
