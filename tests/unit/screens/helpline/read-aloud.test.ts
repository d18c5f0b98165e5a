import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/domain/rulebook/index.ts'
import { guideWordsOf, spokenOf } from '../../../../src/editorial/authoring/index.ts'
import { spokenSentence } from '../../../../src/screens/helpline/read-aloud.ts'
import { BARE_OFFER, FULL_OFFER } from '../../../support/full-offers.ts'
import { ruleFiles } from '../../../support/rules.ts'

const files = { ...ruleFiles, offers: [FULL_OFFER, BARE_OFFER] }

describe('what one says of an offer', () => {
  it.each([
    ['de', 'Dort sprechen Sie mit jemandem.', 'Sie zeigen hier etwas an.'],
    ['en', 'You talk with somebody there.', 'You report something here.'],
    ['de-simple', 'Dort sprechen Sie mit jemandem.', 'Sie zeigen hier etwas an.'],
  ] as const)(
    'is its sentence for the telephone, else that of the card, and nothing else (%s)',
    (language, say, card) => {
      const spoken = spokenOf(files, language)
      const { offers } = guideWordsOf(files, language)
      expect(spoken).toEqual({ 'sn-alles': say })
      expect(spokenSentence('sn-alles', offers['sn-alles']!, spoken)).toBe(say)
      expect(spokenSentence('de-wenig', offers['de-wenig']!, spoken)).toBe(card)
    },
  )

  it.each(LANGUAGES)('does not travel with the words of the guide (%s)', (language) => {
    expect(JSON.stringify(guideWordsOf(files, language))).not.toMatch(/Dort sprechen|somebody there/)
  })
})
