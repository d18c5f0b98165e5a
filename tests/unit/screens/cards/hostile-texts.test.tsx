// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react'
import fc from 'fast-check'
import { I18nextProvider } from 'react-i18next'
import { afterEach, expect, test, vi } from 'vitest'
import type { OfferText, StepText } from '../../../../src/domain/rulebook/index.ts'
import { OfferCard, StepCard } from '../../../../src/screens/cards/index.ts'
import { createTexts } from '../../../../src/screens/ui/index.ts'
import de from '../../../../src/text/i18n/de.json' with { type: 'json' }
import { hostile } from '../../../fuzz/entrance.ts'
import { rulebook } from '../../../support/rules.ts'
import { at } from '../../../support/times.ts'

/** The long run and its seed come from `npm run fuzz`. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 40)
const seed = Number(process.env.FUZZ_SEED ?? 20261122)

const i18n = createTexts('de', de)
const offer = rulebook.offers.find(({ id }) => id === 'de-hateaid') ?? rulebook.offers[0]!

const strange = fc.oneof(
  hostile,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  fc.constantFrom(
    '<script>document.title="hacked"</script>',
    '<svg onload="document.title=\'hacked\'">',
    '&lt;b&gt;',
    '\u202Eolleh\u202C',
    '\u2066<b>\u2069',
    'x'.repeat(100_000),
  ),
)
const texts: fc.Arbitrary<OfferText> = fc.record({
  name: strange,
  shortName: strange,
  forYou: strange,
  provider: strange,
  region: strange,
  hint: strange,
  notFor: fc.uniqueArray(strange, { maxLength: 3 }),
  hoursNote: strange,
  phoneLabels: fc.constant(offer.contact.phones.map(() => '')),
})
const line = fc.record({ text: strange })
const step: fc.Arbitrary<StepText> = fc.record({
  title: strange,
  teaser: strange,
  now: fc.array(line, { maxLength: 3 }),
  days: fc.constant([]),
  law: fc.constant([]),
  sources: fc.array(fc.record({ title: strange }), { maxLength: 2 }),
})

afterEach(cleanup)

/**
 * Texts are written by people and copied from pages: whatever stands in them is shown as text, never taken for markup.
 */
function shown(card: React.ReactElement, texts: readonly string[]): void {
  const { container, unmount } = render(<I18nextProvider i18n={i18n}>{card}</I18nextProvider>)
  for (const fold of container.querySelectorAll<HTMLDetailsElement>('details.rest')) {
    fold.open = true
    fireEvent(fold, new Event('toggle'))
  }
  for (const text of texts) expect(container.textContent).toContain(text)
  expect(container.querySelectorAll('script, img, iframe, b b, [onload], [onerror], [style]').length).toBe(0)
  expect(
    [...container.querySelectorAll('a')].filter(({ protocol }) => !/^(https?|tel|mailto):$/.test(protocol)),
  ).toEqual([])
  expect(document.title).not.toBe('hacked')
  unmount()
}

test('an offer’s card shows strange texts as text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      shown(
        <OfferCard
          recommended={{
            offer: offer.id,
            police: offer.police,
            need: 'counselling',
            reasons: [],
            houseMates: [],
            opening: { open: null, closesAt: null, opensAt: null, holiday: false },
          }}
          rulebook={rulebook}
          words={{ offers: { [offer.id]: text }, steps: {} }}
          offices={{}}
          chosen={{}}
          onOffice={() => {}}
          now={at('2026-12-01T12:00')}
          incidents={[]}
        />,
        [
          text.shortName,
          text.forYou,
          // In the fold, which the test unfolds.
          text.name,
          text.provider,
          text.hint ?? '',
          text.region ?? '',
          text.hoursNote ?? '',
          ...text.notFor,
        ],
      )
    }),
    { numRuns, seed },
  )
})

test('a first-steps card shows strange texts as text', () => {
  // The same line twice is a slip of an editor that React reports; it is shown all the same.
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  fc.assert(
    fc.property(step, (text) => {
      const said = text.now.map((one) => one.text)
      shown(<StepCard id="evidence" text={text} first={said[0]} />, [text.title, said[0] ?? text.teaser, ...said])
    }),
    { numRuns, seed },
  )
  for (const [message] of said.mock.calls) expect(String(message)).toContain('same key')
  said.mockRestore()
})
