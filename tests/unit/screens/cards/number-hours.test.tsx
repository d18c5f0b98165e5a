// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it } from 'vitest'
import { openingOf, recommend, type WallTime } from '../../../../src/domain/matching/index.ts'
import { coreOf, guideWordsOf } from '../../../../src/editorial/authoring/index.ts'
import { OfferCard } from '../../../../src/screens/cards/index.ts'
import { handOutText } from '../../../../src/screens/helpline/hand-out-text.ts'
import { createTexts } from '../../../../src/screens/ui/index.ts'
import { plainText } from '../../../../src/screens/wizard/plain-text.ts'
import { TEXTS, textsFor } from '../../../../src/text/i18n/index.ts'
import { publicRulebook as rulebook, ruleFiles } from '../../../support/rules.ts'
import { at } from '../../../support/times.ts'

/** Of the parents' line no hours are known; the children's line is there from Monday to Saturday, 14 to 20. */
const ID = 'de-nummer-gegen-kummer'
const offer = rulebook.offers.find(({ id }) => id === ID)!
const words = guideWordsOf(ruleFiles, 'de')
const texts = createTexts('de', TEXTS.de)
const t = textsFor('de')
const CHILDREN = 'Kinder und Jugendliche 116 111 – Montag bis Samstag: 14 Uhr bis 20 Uhr'

afterEach(cleanup)

function card(now: WallTime): HTMLElement {
  const recommended = {
    offer: ID,
    police: offer.police,
    need: offer.needs[0]!,
    reasons: [],
    opening: openingOf(offer, now),
    houseMates: [],
  }
  return render(
    <I18nextProvider i18n={texts}>
      <MemoryRouter>
        <OfferCard
          {...{ recommended, rulebook, words, now }}
          section="more"
          offices={{}}
          chosen={{}}
          onOffice={() => undefined}
          writing={false}
          incidents={[]}
        />
      </MemoryRouter>
    </I18nextProvider>,
  ).container
}

describe('an offer whose numbers have hours of their own', () => {
  it.each([
    ['2026-12-05T15:00', 'tel:116111', 'state on'],
    ['2026-12-05T10:00', 'tel:+498001110550', 'state unsure'],
  ])('at %s its button calls %s, and its state is that of this number', (moment, href, state) => {
    const shown = card(at(moment))
    expect(shown.querySelector('.act .main')?.getAttribute('href')).toBe(href)
    expect(shown.querySelector('.open .state')?.className).toBe(state)
  })

  it('says when a number answers on paper', () => {
    const paper = card(at('2026-12-05T10:00')).querySelector('.paper')
    expect([...paper!.querySelectorAll('li')].map((line) => line.textContent)).toContain(CHILDREN)
  })

  it('says it in the text that people copy and in what the hotline sends', () => {
    const recommendation = recommend(
      rulebook,
      { incident: ['threat'], background: ['none'], location: 'SN', role: 'relative', police: 'no', danger: 'no' },
      at('2026-12-05T10:00'),
    )
    expect(recommendation.more.map((one) => one.offer)).toContain(ID)
    const props = { recommendation, rulebook, words, core: coreOf(ruleFiles), officeOf: () => undefined }
    expect(plainText(props, 'de', t).split('\n')).toContain(CHILDREN)
    expect(handOutText([{ offer, text: words.offers[ID]! }], '2026-12-05', t, 'de').split('\n')).toContain(CHILDREN)
  })
})
