// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readingFactsOf } from '../../../../src/build/reading-facts.ts'
import { wallTimeOf } from '../../../../src/domain/matching/index.ts'
import { LANGUAGES, type Language } from '../../../../src/domain/rulebook/index.ts'
import { coreOf, guideWordsOf } from '../../../../src/editorial/authoring/index.ts'
import { HotlineCard, OpeningHours } from '../../../../src/screens/cards/index.ts'
import { tellHotline, tellOpenings, wordsOf } from '../../../../src/screens/reading/index.ts'
import { inPage } from '../../../support/in-page.tsx'
import { publicRulebook, ruleFiles } from '../../../support/rules.ts'

const core = coreOf(ruleFiles)
const facts = readingFactsOf(ruleFiles)
const hotline = facts.lines[facts.hotline]!
/** Open on some days, with hours that a source gives. */
const offer = publicRulebook.offers.find(({ id }) => id === 'de-weisser-ring')!

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** A page as the build writes it, without a clock; its texts are those of `siteTexts`, not of the files. */
function written(language: Language, drawn: ReactElement): HTMLElement {
  const place = document.createElement('div')
  place.innerHTML = renderToStaticMarkup(inPage(language, drawn))
  return place
}

const moment = (instant: string, language: Language) => ({
  now: wallTimeOf(new Date(instant)),
  language,
  t: wordsOf(facts.texts[language]),
})

/** What a person gets: neighbouring pieces of text are one, and what React writes for itself is nothing. */
function markup(element: Element): string {
  const copy = element.cloneNode(true) as Element
  copy.normalize()
  return copy.innerHTML.replaceAll(' hidden=""', '')
}

/** Open; closed for the night; the first minute; a Sunday; a public holiday; a closure between the years. */
const MOMENTS = [
  '2026-12-01T10:00:00Z',
  '2026-12-01T20:00:00Z',
  '2026-12-02T08:00:00Z',
  '2026-12-06T12:00:00Z',
  '2026-12-25T10:00:00Z',
  '2026-12-29T10:00:00Z',
]

describe.each(LANGUAGES)('a page that is only read (%s)', (language) => {
  it.each(MOMENTS)('shows the card of the hotline as the application would, at %s', (instant) => {
    const place = written(language, <HotlineCard core={core} />)
    vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] })
    const { container } = render(inPage(language, <HotlineCard core={core} />))
    tellHotline(place.querySelector('[data-hotline]')!, facts, moment(instant, language))
    const list = (of: Element) => markup(of.querySelector('ul')!)
    expect(list(place)).toBe(list(container))
  })

  it.each(MOMENTS)('says whether an offer answers as the application would, at %s', (instant) => {
    const text = guideWordsOf(ruleFiles, language).offers[offer.id]!
    const hours = <OpeningHours offer={offer} text={text} />
    const place = written(language, hours)
    vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] })
    const { container } = render(inPage(language, hours))
    tellOpenings(place, { '': offer }, hotline, moment(instant, language))
    expect(markup(place)).toBe(markup(container))
    expect(place.querySelector<HTMLElement>('[data-opening]')?.hidden).toBe(false)
  })
})

describe('the card of the hotline without the application', () => {
  it('says in literal words what a Tuesday morning and evening are', () => {
    const place = written('de', <HotlineCard core={core} />)
    const card = place.querySelector('[data-hotline]')!
    const rows = () => [...card.querySelectorAll('li')].map((row) => row.textContent?.replace(/\s+/g, ' '))
    tellHotline(card, facts, moment('2026-12-01T10:00:00Z', 'de'))
    expect(rows()).toHaveLength(1)
    expect(rows()[0]).toContain('geöffnet bis 16 Uhr')
    tellHotline(card, facts, moment('2026-12-01T20:00:00Z', 'de'))
    expect(rows().length).toBeGreaterThan(1)
    expect(rows()[0]).toContain('Hört jetzt zu')
    expect(rows().at(-1)).toContain('ab morgen, 9 Uhr')
  })

  it('touches nothing while nothing changes, and keeps the focus on the number that stays', () => {
    const place = written('de', <HotlineCard core={core} />)
    document.body.append(place)
    const card = place.querySelector('[data-hotline]')!
    tellHotline(card, facts, moment('2026-12-01T10:00:00Z', 'de'))
    const before = card.querySelector('a')!
    before.focus()
    tellHotline(card, facts, moment('2026-12-01T10:01:00Z', 'de'))
    expect(document.activeElement).toBe(before)
    tellHotline(card, facts, moment('2026-12-01T20:00:00Z', 'de'))
    expect(document.activeElement?.getAttribute('href')).toBe(before.getAttribute('href'))
    place.remove()
  })
})
