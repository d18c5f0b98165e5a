// @vitest-environment jsdom
import { cleanup, render, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { monitoringOf } from '../../../../src/build/monitoring.ts'
import { AREAS, LANDS, LANGUAGES, type Language, POLICE_VALUES } from '../../../../src/domain/rulebook/index.ts'
import { dataBookOf, questionWordsOf, readExceptions } from '../../../../src/editorial/authoring/index.ts'
import type { RulesHistory } from '../../../../src/exports/change-history/index.ts'
import { DATA_FILES, openDataSection } from '../../../../src/exports/opendata/index.ts'
import {
  ChangesPage,
  CoverageView,
  DataPage,
  Flow,
  FreshnessPage,
  FreshnessView,
  LandNumbersPage,
  MonitoringPage,
} from '../../../../src/screens/monitoring/index.ts'
import { pathIn } from '../../../../src/screens/ui/index.ts'
import { TEXTS, textsFor } from '../../../../src/text/i18n/index.ts'
import { headingsInOrder, inPage, untranslated } from '../../../support/in-page.tsx'
import { rulebook, ruleFiles, ruleTexts } from '../../../support/rules.ts'

const known = readExceptions(ruleTexts)
const counted = new Map(LANGUAGES.map((id) => [id, monitoringOf(ruleFiles, known, id, '2026-11-26')]))
const numbers = (language: Language) => counted.get(language)!
const HISTORY: RulesHistory = {
  known: true,
  since: '2026-11-22',
  until: '2026-11-26',
  offersAtStart: 240,
  changes: [
    { date: '2026-11-25', offer: 'de-hateaid', name: 'HateAid', kind: 'phone', from: null, to: null },
    { date: '2026-11-24', offer: 'xx-gone', name: 'Nicht mehr da', kind: 'removed', from: null, to: null },
    ...Array.from({ length: 9 }, (_, index) => ({
      date: '2026-11-24',
      offer: rulebook.offers[index]!.id,
      name: `Angebot ${index}`,
      kind: 'text' as const,
      from: null,
      to: null,
    })),
  ],
  parts: [{ date: '2026-11-24', part: 'articles', files: 2 }],
}

afterEach(cleanup)

/** The pages of the report, the first one and its parts in their order. */
function pagesOf(language: Language, history: RulesHistory): readonly ReactElement[] {
  const monitoring = numbers(language)
  const words = questionWordsOf(ruleFiles, language)
  return [
    <MonitoringPage key="first" monitoring={monitoring} words={words} site={rulebook.site} />,
    <LandNumbersPage key="lands" monitoring={monitoring} words={words} />,
    <FreshnessPage key="fresh" monitoring={monitoring} />,
    <ChangesPage key="changes" history={history} />,
    <DataPage key="data" about={openDataSection(dataBookOf(ruleFiles), language, '/')} />,
    <Flow key="flow" flow={monitoring.flow} />,
  ]
}

/** All of them as they are written at build time: nothing here is pressed, so each is rendered once. */
const written = new Map<string, HTMLElement>()

function page(language: Language, history: RulesHistory = HISTORY): HTMLElement {
  const key = `${language} ${history.known || history.reason}`
  const known = written.get(key)
  if (known !== undefined) return known
  const container = document.createElement('div')
  container.innerHTML = renderToStaticMarkup(
    inPage(
      language,
      <div>
        {pagesOf(language, history).map((one) => (
          <section key={one.key} data-page={one.key}>
            {one}
          </section>
        ))}
      </div>,
    ),
  )
  written.set(key, container)
  return container
}

describe.each(LANGUAGES)('the monitoring page (%s)', (language) => {
  const t = textsFor(language)
  const words = questionWordsOf(ruleFiles, language)
  const { coverage, gaps, exceptions, freshness } = numbers(language)

  it('is whole: headings in order, every text there, data and day named', () => {
    const container = page(language)
    const articles = [...container.querySelectorAll<HTMLElement>('article')]
    expect(articles).toHaveLength(5)
    for (const article of articles) expect(headingsInOrder(article), article.textContent.slice(0, 40)).toBe(true)
    expect(untranslated(container)).toEqual([])
    expect(container.textContent).toContain('November 2026')
    for (const limit of Object.values(TEXTS[language].monitoring.limits)) expect(container.textContent).toContain(limit)
    // What is missing comes first.
    expect(articles[0]!.querySelector('h2')?.textContent).toBe(t('monitoring.gaps.police'))
  })

  it('names each part on the first page, and each part leads back', () => {
    const [first, ...parts] = [...page(language).querySelectorAll('article')]
    const hrefs = [...first!.querySelectorAll('.list a')].map((link) => link.getAttribute('href'))
    expect(hrefs).toEqual(
      ['/monitoring/laender', '/monitoring/frische', '/monitoring/aenderungen', '/monitoring/daten', '/ueber'].map(
        (path) => pathIn(language, path),
      ),
    )
    expect([...first!.querySelectorAll('.list a')].slice(0, 4).map(({ textContent }) => textContent)).toEqual(
      parts.map((part) => part.querySelector('h1')?.textContent),
    )
    for (const part of parts)
      expect(part.querySelector('a')?.getAttribute('href')).toBe(pathIn(language, '/monitoring'))
  })

  it('has one table for each Land, with a row for each incident and background and a header for every number', () => {
    const container = page(language)
    const tables = [...container.querySelectorAll('details.land table')]
    expect(tables).toHaveLength(AREAS.length)
    for (const [index, area] of AREAS.entries()) {
      const table = tables[index]!
      const name = area === 'DE' ? t('monitoring.anywhere') : t(`directory.land.${area}`)
      expect(table.querySelector('caption')?.textContent).toContain(name)
      expect(table.closest('details')?.querySelector('summary')?.textContent).toContain(name)
      expect(table.querySelectorAll('th:not([scope])')).toHaveLength(0)
      expect(table.querySelectorAll('thead th[scope="col"]')).toHaveLength(1 + POLICE_VALUES.length)
      const rows = [...table.querySelectorAll('tr:has(td)')]
      const cells = [
        ...coverage.incidents.map((cell) => ({ ...cell, question: 'incident' })),
        ...coverage.backgrounds.map((cell) => ({ ...cell, question: 'background' })),
      ].filter((cell) => cell.area === area)
      expect(rows).toHaveLength(cells.length)
      for (const [at, { question, subject, counts }] of cells.entries()) {
        expect(rows[at]!.querySelector('th[scope="row"]')?.textContent).toBe(words[question]?.answers[subject]?.short)
        expect([...rows[at]!.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual(
          POLICE_VALUES.map((police) =>
            area === 'DE' ? `${counts[police].all}` : `${counts[police].all} (${counts[police].own})`,
          ),
        )
      }
    }
  })

  it('has maps that show the numbers of the tables and say in a sentence where these are', () => {
    const maps = [...page(language).querySelectorAll('figure [role="img"]')]
    const inMap = (index: number) =>
      [...maps[index]!.querySelectorAll('span[class^="h"]')].map(({ textContent }) => Number(textContent))
    const inOrder = <T,>(cells: readonly { readonly subject: string; readonly counts: T }[]) =>
      [...new Set(cells.map(({ subject }) => subject))].flatMap((subject) =>
        cells.filter((cell) => cell.subject === subject).map(({ counts }) => counts),
      )
    const ofLands = coverage.incidents.filter(({ area }) => area !== 'DE')
    expect(maps).toHaveLength(4)
    expect(inMap(0)).toEqual(inOrder(coverage.incidents).map(({ independent }) => independent.all))
    expect(inMap(1)).toEqual(inOrder(ofLands).map(({ independent }) => independent.own))
    expect(inMap(2)).toEqual(inOrder(coverage.incidents).map(({ police, prosecution }) => police.all + prosecution.all))
    expect(inMap(3)).toEqual(inOrder(coverage.backgrounds).map(({ independent }) => independent.all))
    for (const map of maps) expect(map.getAttribute('aria-label')).toMatch(/\d+.*\d+/)
  })

  it('names every gap and every exception with its reason', () => {
    const container = page(language)
    expect(gaps.length).toBeGreaterThan(0)
    for (const { land, reason } of gaps) {
      const rows = [...container.querySelectorAll('.gap-table tr')].map(({ textContent }) => textContent)
      expect(rows.some((row) => row.includes(t(`directory.land.${land}`)) && row.includes(reason!.text))).toBe(true)
    }
    for (const { offers, reason } of exceptions) {
      const entry = [...container.querySelectorAll('li')].find((item) => item.textContent.includes(reason.text))
      const links = [...(entry?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
      expect(links).toEqual(offers.map((id) => pathIn(language, `/angebote/${id}`)))
    }
  })

  it('lists the gaps that the numbers show', () => {
    const container = page(language)
    const rowsOf = (caption: string) => {
      const tables = [...container.querySelectorAll('table')]
      const table = tables.find((one) => one.querySelector('caption')?.textContent === caption)
      const rows = [...(table?.querySelectorAll('tbody tr') ?? [])]
      return new Map(rows.map((row) => [row.children[0]!.textContent, row.children[1]!.textContent.split(', ')]))
    }
    const [own, justice] = [rowsOf(t('monitoring.gaps.own')), rowsOf(t('monitoring.gaps.justice'))]
    for (const { area, subject, counts } of coverage.incidents) {
      if (area === 'DE') continue
      const [land, incident] = [t(`directory.land.${area}`), words.incident!.answers[subject]!.short]
      const [incidents = [], lands = []] = [own.get(land), justice.get(incident)]
      expect(incidents.includes(incident), `${area} ${subject}`).toBe(counts.independent.own === 0)
      expect(lands.includes(land) || lands.includes(t('monitoring.gaps.everyLand')), `${area} ${subject}`).toBe(
        counts.police.all + counts.prosecution.all === 0,
      )
    }
  })

  it('says that nothing is confirmed, and counts where something is', () => {
    const { container } = render(inPage(language, <FreshnessView report={freshness} names={numbers(language).names} />))
    expect(container.textContent).toContain(t('monitoring.freshness.none', { offers: freshness.offers }))
    cleanup()
    const some = { ...freshness, confirmed: { fresh: 5, old: 2, stale: 1 } }
    const other = render(inPage(language, <FreshnessView report={some} names={{}} />)).container
    expect(other.textContent).not.toContain(t('monitoring.freshness.none', { offers: freshness.offers }))
    expect(other.querySelector('.note')?.textContent).toMatch(/8 .*5 .*2 .*1 /)
  })

  it('tells what changed on which day, and of which offers; a removed one has no link', () => {
    const container = page(language)
    const section = container.querySelector<HTMLElement>('[data-page=changes]')!
    const days = [...section.querySelectorAll('h2')].map(({ textContent }) => textContent)
    expect(days.map((day) => day.match(/\d+/)?.[0])).toEqual(['25', '24'])
    expect(within(section).getByRole('link', { name: 'HateAid' }).getAttribute('href')).toBe(
      pathIn(language, '/angebote/de-hateaid'),
    )
    expect(within(section).queryByRole('link', { name: 'Nicht mehr da' })).toBeNull()
    expect(section.textContent).toContain('Nicht mehr da')
    expect(section.querySelector('details')?.textContent).toContain('Angebot 8')
    expect(section.textContent).toContain(t('history.part.articles', { count: 2 }))
  })

  it.each(['no-repository', 'shallow'] as const)('says why nothing is known of changes: %s', (reason) => {
    expect(page(language, { known: false, reason }).textContent).toContain(t(`history.none.${reason}`))
  })

  it('leads to every file of open data', () => {
    const section = page(language).querySelector('[data-page=data]')
    const links = [...(section?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
    expect(links).toEqual(expect.arrayContaining(DATA_FILES.map(({ path }) => `/${path}`)))
  })

  it('shows the course of the questions as a picture and says the same as a list', () => {
    const flow = page(language).querySelector('.flow')!
    expect(flow.querySelector('svg')?.getAttribute('aria-label')).toBe(t('monitoring.flow.picture'))
    const items = [...flow.querySelectorAll('li')].map(({ textContent }) => textContent)
    const drawn = [...flow.querySelectorAll('svg g')].map((group) =>
      [...group.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
    )
    expect(items.length).toBe(rulebook.questions.length + 2)
    for (const { id, ask } of rulebook.questions) {
      const at = items.findIndex((item) => item.startsWith(words[id]!.title))
      expect(drawn[at]).toContain(words[id]!.title)
      const conditions = [...(ask.when?.incident ?? []), ...(ask.unless?.incident ?? [])]
      for (const answer of conditions) expect(items[at]).toContain(words.incident!.answers[answer]!.short)
      if (conditions.length === 0) expect(items[at]).toContain(t('monitoring.flow.always'))
    }
  })
})

it('shows the coverage of other rules too, and promises nothing where a field is empty', () => {
  const language = 'en'
  const nothing = { all: 0, own: 0 }
  const counts = { independent: nothing, 'may-forward': nothing, police: nothing, prosecution: nothing }
  const coverage = {
    incidents: AREAS.map((area) => ({ area, subject: 'threat' as const, counts })),
    backgrounds: AREAS.map((area) => ({ area, subject: 'racism' as const, counts })),
  }
  const words = questionWordsOf(ruleFiles, language)
  const { container } = render(inPage(language, <CoverageView coverage={coverage} words={words} />))
  expect(container.querySelectorAll('details.land')).toHaveLength(LANDS.length + 1)
  expect(container.textContent).not.toContain(TEXTS[language].monitoring.coverage.mapNote.independent)
})
