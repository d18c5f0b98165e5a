// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { LANGUAGES, SHEETS } from '../../../../src/domain/rulebook/index.ts'
import { articlesOf, guideWordsOf, stepFactsOf } from '../../../../src/editorial/authoring/index.ts'
import {
  ArticlePage,
  Articles,
  EvidenceSheet,
  IncidentLog,
  StepPage,
  Steps,
} from '../../../../src/screens/guidance/index.ts'
import { pathIn } from '../../../../src/screens/ui/index.ts'
import { TEXTS } from '../../../../src/text/i18n/index.ts'
import { passagesOf } from '../../../support/article-text.ts'
import { headingsInOrder, inPage, untranslated } from '../../../support/in-page.tsx'
import { rulebook, ruleFiles } from '../../../support/rules.ts'

const facts = stepFactsOf(ruleFiles)

function hrefsOf(page: HTMLElement): string[] {
  return [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
}

afterEach(cleanup)

describe.each(LANGUAGES)('first steps (%s)', (language) => {
  const words = guideWordsOf(ruleFiles, language)

  it('links every card once, under the heading of its group, and both sheets', () => {
    const { container } = render(inPage(language, <Steps rulebook={rulebook} words={words} facts={facts} />))
    const pages = [...rulebook.steps.map(({ id }) => id), ...Object.keys(SHEETS)]
    expect(hrefsOf(container).toSorted()).toEqual(
      pages.map((id) => pathIn(language, `/erste-schritte/${id}`)).toSorted(),
    )
    for (const { id } of rulebook.steps) {
      const link = container.querySelector(`a[href$="/erste-schritte/${id}"]`)
      expect(link?.closest('section')?.getAttribute('aria-labelledby'), id).toBe(facts[id]?.group)
    }
    expect(headingsInOrder(container)).toBe(true)
    expect(untranslated(container)).toEqual([])
  })

  it.each(rulebook.steps.map(({ id }) => id))('%s has a page with every line, its sources and its offers', (id) => {
    const { container } = render(inPage(language, <StepPage id={id} words={words} facts={facts[id]!} />))
    const text = words.steps[id]!
    for (const line of [...text.now, ...text.days, ...text.law]) expect(container.textContent).toContain(line.text)
    for (const { title, url } of text.sources) {
      expect(container.textContent).toContain(title)
      if (url !== undefined) expect(hrefsOf(container)).toContain(url)
    }
    for (const offer of facts[id]!.offers) expect(hrefsOf(container)).toContain(pathIn(language, `/angebote/${offer}`))
    expect(container.textContent).toContain(TEXTS[language].step.notReviewed)
    expect(headingsInOrder(container)).toBe(true)
    expect(untranslated(container)).toEqual([])
  })

  it('says when a card has been reviewed, once it has', () => {
    const { container } = render(
      inPage(language, <StepPage id="evidence" words={words} facts={{ ...facts.evidence!, reviewed: '2027-01' }} />),
    )
    expect(container.textContent).toContain('2027')
    expect(container.textContent).not.toContain(TEXTS[language].step.notReviewed)
  })

  it.each([
    ['evidence', () => <EvidenceSheet evidence={words.steps.evidence} />],
    ['log', () => <IncidentLog />],
  ] as const)('the sheet %s is tables for a pen, with no field that could keep anything', (name, page) => {
    const { container } = render(inPage(language, page()))
    expect(container.querySelectorAll('form,input,textarea,select,[contenteditable]')).toHaveLength(0)
    const tables = screen.getAllByRole('table')
    expect(tables.length).toBeGreaterThan(2)
    for (const table of tables) {
      expect(table.querySelector('caption')?.textContent).toBeTruthy()
      const heads = within(table).getAllByRole('rowheader')
      expect(heads.map(({ textContent }) => textContent)).toEqual(TEXTS[language].guidance[name].rows)
      expect(heads.every((head) => head.getAttribute('scope') === 'row')).toBe(true)
    }
    expect(headingsInOrder(container)).toBe(true)
    expect(untranslated(container)).toEqual([])
  })

  it('the evidence sheet names everything that a usable screenshot shows', () => {
    const { container } = render(inPage(language, <EvidenceSheet evidence={words.steps.evidence} />))
    expect(container.querySelectorAll('.ticks li')).toHaveLength(6)
    for (const line of TEXTS[language].guidance.evidence.show) expect(container.textContent).toContain(line)
  })
})

describe.each(LANGUAGES)('articles (%s)', (language) => {
  const articles = articlesOf(ruleFiles, language)

  it('are all listed, each with its date', () => {
    const { container } = render(inPage(language, <Articles articles={articles} />))
    expect(hrefsOf(container)).toEqual(articles.map(({ slug }) => pathIn(language, `/ratgeber/${slug}`)))
    expect(container.textContent.split('2026').length - 1).toBeGreaterThanOrEqual(articles.length)
    expect(headingsInOrder(container)).toBe(true)
    expect(untranslated(container)).toEqual([])
  })

  it.each(articles.map((article) => [article.slug, article] as const))(
    '%s shows its whole text, its sources and that nobody has reviewed it',
    (_, article) => {
      const { container } = render(inPage(language, <ArticlePage article={article} />))
      const shown = container.textContent
      for (const passage of passagesOf(article.body))
        expect(shown.replaceAll(/ \((öffnet|opens)[^)]*\)/g, '')).toContain(passage)
      expect(shown).toContain(article.title)
      expect(shown).toContain(article.author)
      for (const source of article.sources) expect(shown).toContain(source.title)
      expect(shown).toContain(TEXTS[language].articles.notReviewed)
      expect(headingsInOrder(container)).toBe(true)
      expect(untranslated(container)).toEqual([])
      // Links within the site stay in the language of the page.
      const inside = hrefsOf(container).filter((href) => href.startsWith('/'))
      expect(inside.filter((href) => href.startsWith('/en/') !== (language === 'en'))).toEqual([])
      for (const head of container.querySelectorAll('th')) expect(head.getAttribute('scope')).toBe('col')
    },
  )

  it('show text as text: nothing in an article becomes HTML', () => {
    const [article] = articles
    const hostile = '<img src=x onerror=alert(1)>'
    const { container } = render(
      inPage(language, <ArticlePage article={{ ...article!, body: [{ tag: 'p', children: [hostile] }] }} />),
    )
    expect(container.querySelector('img')).toBeNull()
    expect(container.textContent).toContain(hostile)
  })

  it('say when one has been reviewed, and what it contains', () => {
    const [article] = articles
    const { container } = render(
      inPage(language, <ArticlePage article={{ ...article!, reviewed: '2027-02-03', contentNote: 'Gewalt' }} />),
    )
    expect(container.textContent).toContain('2027')
    expect(container.textContent).toContain('Gewalt')
    expect(container.textContent).not.toContain(TEXTS[language].articles.notReviewed)
  })
})
