// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LANGUAGES, type Language } from '../../../../src/domain/rulebook/index.ts'
import { Dates } from '../../../../src/screens/dates/index.ts'
import { pathIn } from '../../../../src/screens/ui/index.ts'
import { TEXTS } from '../../../../src/text/i18n/index.ts'
import { headingsInOrder, inPage, untranslated } from '../../../support/in-page.tsx'
import { bookOf, todaysBook } from '../../../support/sample-events.ts'

const book = bookOf({
  evening: {
    audience: '[honorary]',
    confidential: 'true',
    price: '{de: "5 Euro", en: "5 euros"}',
    seriesId: 'series',
  },
  saxon: {
    area: 'SN',
    mode: 'on-site',
    onlineTool: 'null',
    place: '{name: "Rathaus", address: "Markt 1"}',
    registration:
      '{required: true, url: "https://www.example.org/a", email: a@example.org, deadline: "2026-12-01", seats: 20, seatsLeft: 3}',
    accessibility: '{captions: true, signLanguage: false, stepFree: true}',
    speakers: '["Frau Beispiel"]',
    contact: 'b@example.org',
  },
  gone: { status: 'cancelled' },
  series: { rhythm: '"FREQ=WEEKLY;BYDAY=MO;UNTIL=20270201"', calledOff: '["2026-12-14"]' },
  past: { start: '"2026-03-30T18:00"', end: 'null' },
})

/** The page at a moment, its clock running. */
function pageAt(moment: string, language: Language = 'de', shown = book) {
  vi.useFakeTimers({ now: new Date(moment) })
  return render(inPage(language, <Dates events={shown.events} texts={shown.texts[language]} ahead />)).container
}

const idsIn = (section: Element | null | undefined) =>
  [...(section?.querySelectorAll('[data-event]') ?? [])].map((card) => card.getAttribute('data-event'))
const sectionOf = (page: HTMLElement, id: string) => page.querySelector(`section[aria-labelledby="${id}"]`)

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe.each(LANGUAGES)('the page of dates (%s)', (language) => {
  it('shows what is to come and the archive', () => {
    const page = pageAt('2026-12-01T10:00:00Z', language)
    expect(idsIn(sectionOf(page, 'coming'))).toEqual(['evening', 'gone', 'saxon', 'series'])
    const archive = page.querySelector<HTMLDetailsElement>('details.archive')
    expect(archive?.open).toBe(false)
    expect(idsIn(archive)).toEqual(['past'])
    expect(headingsInOrder(page)).toBe(true)
    expect(untranslated(page)).toEqual([])
  })

  it('offers each event that is to come and all of them as a calendar, and the feed', () => {
    const page = pageAt('2026-12-01T10:00:00Z', language)
    const hrefs = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    const over = [...(page.querySelector('details.archive')?.querySelectorAll('[data-event]') ?? [])].map(
      (card) => `${card.getAttribute('data-event')}.ics`,
    )
    expect(over).toContain('past.ics')
    for (const name of [...book.events.map(({ id }) => `${id}.ics`), 'alle.ics', 'feed.atom'])
      expect(hrefs.includes(pathIn(language, `/termine/${name}`)), name).toBe(!over.includes(name))
  })

  it('says so where nothing is to come', () => {
    const page = pageAt('2030-01-01T10:00:00Z', language)
    expect(page.textContent).toContain(TEXTS[language].dates.none)
    expect(sectionOf(page, 'coming')).toBeNull()
    expect(page.querySelector('select')).toBeNull()
    expect(page.querySelector<HTMLDetailsElement>('details.archive')?.open).toBe(false)
  })

  it('shows all of today’s events with words for everything', () => {
    const page = pageAt('2026-11-22T10:00:00Z', language, todaysBook)
    expect(idsIn(page)).toHaveLength(todaysBook.events.length)
    expect(untranslated(page)).toEqual([])
  })
})

describe('an event', () => {
  it('marks in words what is called off, the whole of it or one day of a series', () => {
    const page = pageAt('2026-12-08T10:00:00Z')
    const series = page.querySelector('[data-event="series"]')
    expect(series?.querySelector('.why')?.textContent).toBe(
      'Montag, 14. Dezember 2026, 18 Uhr bis 19:30 Uhr – abgesagt',
    )
    expect(series?.textContent).toContain('jede Woche am Montag, bis 1. Februar 2027')
    const earlier = pageAt('2026-12-07T10:00:00Z')
    expect(earlier.querySelector('[data-event="gone"] h3')?.textContent).toMatch(/^Abgesagt: /)
  })

  it('gives its time with the offset of that day', () => {
    const page = pageAt('2026-12-01T10:00:00Z')
    const time = (id: string) => page.querySelector(`[data-event="${id}"] time`)?.getAttribute('datetime')
    expect([time('evening'), time('past')]).toEqual(['2026-12-07T18:00+01:00', '2026-03-30T18:00+02:00'])
  })

  it('shows every fact that is known, and none that is not', () => {
    const page = pageAt('2026-12-01T10:00:00Z')
    const rows = (id: string) =>
      Object.fromEntries(
        [...page.querySelectorAll(`[data-event="${id}"] dt`)].map((term) => [
          term.textContent,
          term.nextElementSibling?.textContent.trim(),
        ]),
      )
    expect(rows('saxon')).toEqual({
      Ort: 'Rathaus, Markt 1',
      Anmeldung: expect.stringMatching(
        /^nötig, bis 1\. Dezember 2026, 20 Plätze, noch 3 frei Zur Anmeldung.*a@example\.org$/,
      ),
      Kosten: 'kostenlos',
      'Veranstaltet von': 'Beispiel e. V.',
      'Es sprechen': 'Frau Beispiel',
      'Was andere erfahren':
        'Die Kamera kann aus bleiben. Sie brauchen Ihren Namen nicht zu zeigen. Es wird nicht aufgezeichnet.',
      Barrieren: 'mit Untertiteln, ohne Gebärdensprache, Zugang ohne Stufen',
      Sprachen: 'Deutsch',
      Kontakt: 'b@example.org',
      Quellen: expect.stringContaining('Beispiel'),
    })
    expect(rows('evening')).toMatchObject({
      'Für wen': TEXTS.de.roleName.honorary,
      'Teil der Reihe': 'Austausch, offen; für alle',
      Programm: 'Zoom',
      Kosten: '5 Euro',
      'Was andere erfahren': expect.stringContaining('Was gesagt wird, bleibt vertraulich.'),
    })
  })
})

describe('the choice of dates', () => {
  it('keeps a Land with what is nationwide, leaves out what is not online, and says how many are left', () => {
    const page = pageAt('2026-12-01T10:00:00Z')
    const coming = () => idsIn(sectionOf(page, 'coming'))
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'BY' } })
    expect(coming()).toEqual(['evening', 'gone', 'series'])
    expect(screen.getByRole('status').textContent).toBe('3 Termine')
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'SN' } })
    expect(coming()).toEqual(['evening', 'gone', 'saxon', 'series'])
    fireEvent.click(screen.getByRole('checkbox'))
    expect(coming()).toEqual(['evening', 'gone', 'series'])
    expect(within(page).getByRole('status').textContent).toBe('3 Termine')
  })
})

describe('without a clock', () => {
  it('is the same written page at any moment, with every event once', () => {
    const written = (moment: string, ahead = true) => {
      vi.useFakeTimers({ now: new Date(moment) })
      const html = renderToStaticMarkup(
        inPage('de', <Dates events={book.events} texts={book.texts.de} ahead={ahead} />),
      )
      vi.useRealTimers()
      return html
    }
    expect(written('2020-01-01T00:00:00Z') === written('2030-01-01T00:00:00Z')).toBe(true)
    expect(written('2020-01-01T00:00:00Z').match(/data-event/g)).toHaveLength(book.events.length)
    // Where all are over, they are folded.
    expect(written('2030-01-01T00:00:00Z', false).split('<details class="archive">')[0]).not.toContain('data-event')
  })
})
