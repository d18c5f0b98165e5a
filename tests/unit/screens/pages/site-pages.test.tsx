// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LANGUAGES, type Language, OPERATOR_FACTS, type OperatorFact } from '../../../../src/domain/rulebook/index.ts'
import { coreOf, operatorWordsOf } from '../../../../src/editorial/authoring/index.ts'
import { About, Accessibility, ContactPage, Imprint, Leaving, Privacy } from '../../../../src/screens/pages/index.ts'
import { TEXTS } from '../../../../src/text/i18n/index.ts'
import { headingsInOrder, inPage, untranslated } from '../../../support/in-page.tsx'
import { ruleFiles } from '../../../support/rules.ts'

const core = coreOf(ruleFiles)
const { site } = core

/** The operator's facts with every gap filled by a word of its own. */
function filled(language: Language) {
  const operator = operatorWordsOf(ruleFiles, language, '2026-11-26')
  const facts = Object.fromEntries(OPERATOR_FACTS.map((fact) => [fact, `Wert-${fact}`])) as typeof operator.facts
  return { ...operator, facts, dial: '+4930123456' }
}

const SHOWN_ON: readonly {
  readonly name: string
  readonly facts: readonly OperatorFact[]
  readonly page: (language: Language, operator: ReturnType<typeof operatorWordsOf>) => ReactElement
}[] = [
  { name: 'about', facts: ['funding'], page: (_, operator) => <About site={site} operator={operator} flow={null} /> },
  { name: 'contact', facts: [], page: (_, operator) => <ContactPage core={core} operator={operator} /> },
  {
    name: 'privacy',
    facts: ['address', 'representedBy', 'privacyOfficer', 'authority', 'host', 'logs', 'legalBasis', 'mailsKept'],
    page: (_, operator) => <Privacy site={site} operator={operator} />,
  },
  {
    name: 'imprint',
    facts: ['address', 'representedBy', 'phone', 'mail', 'register', 'responsible'],
    page: (_, operator) => <Imprint site={site} operator={operator} />,
  },
  {
    name: 'accessibility',
    facts: ['accessibilityMail', 'arbitration'],
    page: (_, operator) => <Accessibility site={site} operator={operator} />,
  },
  { name: 'leaving', facts: [], page: () => <Leaving site={site} /> },
]

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe.each(LANGUAGES)('pages about the site (%s)', (language) => {
  const open = operatorWordsOf(ruleFiles, language, '2026-11-26')

  it.each(SHOWN_ON)('$name reads whole: headings in order, every text there, open facts marked', ({ page, facts }) => {
    const { container } = render(inPage(language, page(language, open)))
    expect(headingsInOrder(container)).toBe(true)
    expect(untranslated(container)).toEqual([])
    // Where barriers are reported to there is always an address: the one for wrong facts stands in.
    const gaps = facts.filter((fact) => open.facts[fact] === null && fact !== 'accessibilityMail')
    expect(container.querySelectorAll('.gap')).toHaveLength(gaps.length)
  })

  it.each(SHOWN_ON)('$name shows what the operator filled in, and no gap is left', ({ page, facts }) => {
    const { container } = render(inPage(language, page(language, filled(language))))
    for (const fact of facts) expect(container.textContent, fact).toContain(`Wert-${fact}`)
    expect(container.querySelectorAll('.gap')).toHaveLength(0)
  })

  it('every fact of the operator has its place', () => {
    expect(new Set(SHOWN_ON.flatMap(({ facts }) => facts))).toEqual(new Set(OPERATOR_FACTS))
  })

  it.each([
    ['2026-11-26T10:00:00+01:00', 'on'],
    ['2026-11-26T17:00:00+01:00', 'off'],
    ['2026-11-29T10:00:00+01:00', 'off'],
    // A public holiday that no source speaks of.
    ['2026-12-25T10:00:00+01:00', 'unsure'],
  ])('at %s the contact page says that the hotline is %s', (moment, shape) => {
    vi.useFakeTimers({ now: new Date(moment) })
    const { container } = render(inPage(language, <ContactPage core={core} operator={open} />))
    expect(container.querySelector('[role="status"] .state')?.className).toBe(`state ${shape}`)
  })

  it('the contact page names each closure until it is over', () => {
    const closures = [{ from: '2026-12-24', to: '2027-01-01', why: 'Betriebsruhe' }]
    vi.useFakeTimers({ now: new Date('2027-01-01T10:00:00+01:00') })
    const page = () => inPage(language, <ContactPage core={core} operator={{ ...open, closures }} />)
    expect(render(page()).container.textContent).toContain('Betriebsruhe')
    vi.setSystemTime(new Date('2027-01-02T10:00:00+01:00'))
    cleanup()
    expect(render(page()).container.textContent).not.toContain('Betriebsruhe')
  })

  it('says who pays as its sources do, each with its page', () => {
    const { container } = render(inPage(language, <About site={site} operator={open} flow={null} />))
    const hrefs = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(open.funding.length).toBeGreaterThan(1)
    for (const { words, source } of open.funding) {
      expect(container.textContent).toContain(words)
      expect(hrefs).toContain(source)
    }
  })
})

/**
 * Sentences that a tired person reads with ease: 15 words, in English some more (rules/README.md#so-formulieren-wir).
 */
it.each(LANGUAGES)('is written in short sentences, without an exclamation mark (%s)', (language) => {
  const { about, contact, accessibility, imprint, privacy } = TEXTS[language]
  const texts = [about, contact, accessibility, imprint, privacy].flatMap((group) => Object.values(group) as string[])
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?:])\s+/))
  const words = (sentence: string) => sentence.match(/[\p{L}\d§][\p{L}\d§.-]*/gu)?.length ?? 0
  expect(sentences.filter((sentence) => words(sentence) > (language === 'de' ? 16 : 22))).toEqual([])
  expect(texts.filter((text) => text.includes('!'))).toEqual([])
})
