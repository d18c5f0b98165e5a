// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react'
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
const CHILDREN = 'Kinder und Jugendliche 116 111 (von 2020) – Montag bis Samstag: 14 Uhr bis 20 Uhr'

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
          offices={{}}
          chosen={{}}
          onOffice={() => undefined}
          incidents={[]}
        />
      </MemoryRouter>
    </I18nextProvider>,
  ).container
}

describe('an offer whose numbers have hours of their own', () => {
  it.each([
    ['2026-12-05T15:00', 'tel:116111', 'tel main', 'jetzt anrufen'],
    ['2026-12-05T10:00', 'tel:+498001110550', 'tel sec', 'Zeiten unbekannt'],
  ])('at %s its number is %s, looks %s and says “%s”', (moment, href, look, words) => {
    const numbers = card(at(moment)).querySelectorAll('.act a[href^="tel:"]')
    expect([...numbers].map((number) => number.getAttribute('href'))).toEqual([href])
    expect(numbers[0]?.className).toBe(look)
    expect(numbers[0]?.querySelector('small')?.textContent).toBe(words)
  })

  it('begins with what works now: the number that rings, else the website', () => {
    const first = (moment: string) => card(at(moment)).querySelector('.act > a')
    expect(first('2026-12-05T15:00')?.getAttribute('href')).toBe('tel:116111')
    cleanup()
    expect(first('2026-12-05T10:00')?.getAttribute('href')).toBe('https://www.nummergegenkummer.de')
    expect(document.querySelector('.act .main')?.getAttribute('href')).toBe('https://www.nummergegenkummer.de')
  })

  it('says of each number in the fold when it answers, and how old it is', () => {
    const fold = card(at('2026-12-05T10:00')).querySelector<HTMLDetailsElement>('details.rest')!
    expect(fold.querySelector('summary')?.textContent).toBe(
      'Mehr: weitere Nummern, Zeiten – Nummer gegen Kummervon 2020',
    )
    fold.open = true
    fireEvent(fold, new Event('toggle'))
    expect(fold.querySelector('.numbers')?.textContent).toBe(
      'Kinder und Jugendliche 116 111 Montag bis Samstag: 14 Uhr bis 20 Uhr · von 2020 ',
    )
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
    const props = {
      recommendation,
      rulebook,
      words,
      core: coreOf(ruleFiles),
      officeOf: () => undefined,
      today: '2026-12-05',
    }
    expect(plainText(props, 'de', t).split('\n')).toContain(CHILDREN)
    expect(handOutText([{ offer, text: words.offers[ID]! }], '2026-12-05', t, 'de').split('\n')).toContain(CHILDREN)
  })
})
