// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Rulebook } from '../../../../src/domain/rulebook/index.ts'
import { guideWordsOf } from '../../../../src/editorial/authoring/index.ts'
import { Directory } from '../../../../src/screens/directory/index.ts'
import type { Find, Search } from '../../../../src/screens/directory/search/index.ts'
import { createTexts } from '../../../../src/screens/ui/index.ts'
import de from '../../../../src/text/i18n/de.json' with { type: 'json' }
import { ruleFiles, publicRulebook as whole } from '../../../support/rules.ts'

/** Enough of the landscape for every choice, and quick to draw. */
const AREAS: readonly string[] = ['DE', 'SN', 'SL', 'HH', 'BY']
const rulebook: Rulebook = { ...whole, offers: whole.offers.filter(({ area }) => AREAS.includes(area)) }
const words = guideWordsOf(ruleFiles, 'de')
const texts = createTexts('de', de)
const all = rulebook.offers.length

/** Stands for the search: finds offers by a piece of their id. */
const byId: Find = (typed) =>
  typed.trim() === ''
    ? null
    : { ids: rulebook.offers.map(({ id }) => id).filter((id) => id.includes(typed)), loose: typed.includes('-') }

const byIds: Search = { find: byId, meant: () => null, near: () => [] }

/** Opens the directory at a moment (UTC), with a search that has arrived, or has not. */
async function open(search: () => Promise<Search> = async () => byIds, rules: Rulebook = rulebook) {
  const page = render(
    <I18nextProvider i18n={texts}>
      <MemoryRouter>
        <Directory rulebook={rules} words={words} loadSearch={search} />
      </MemoryRouter>
    </I18nextProvider>,
  )
  await act(() => vi.advanceTimersByTimeAsync(3000))
  return page.container
}

const shown = (page: HTMLElement) =>
  [...page.querySelectorAll('[data-offer]')].map((entry) => entry.getAttribute('data-offer'))
const offerOf = (id: string | null) => rulebook.offers.find((offer) => offer.id === id)!
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const tick = (label: string) => fireEvent.click(screen.getByLabelText(label))
const type = async (value: string) => {
  fireEvent.change(screen.getByRole('searchbox'), { target: { value } })
  await act(() => vi.advanceTimersByTimeAsync(0))
}

beforeEach(() => {
  // A Tuesday, 10 o'clock in Germany.
  vi.useFakeTimers({ now: new Date('2026-12-01T09:00:00Z') })
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('choosing in the directory', () => {
  it('a Land shows its offers, then the nationwide ones, and says why', async () => {
    const page = await open()
    choose('Bundesland', 'SN')
    const areas = shown(page).map((id) => offerOf(id).area)
    expect(new Set(areas)).toEqual(new Set(['SN', 'DE']))
    expect(areas).toEqual(areas.toSorted((a, b) => (a === b ? 0 : a === 'SN' ? -1 : 1)))
    expect(areas.length).toBe(rulebook.offers.filter(({ area }) => area === 'SN' || area === 'DE').length)
    expect(page.textContent).toContain('Bundesweite Stellen helfen auch in diesem Bundesland: Sachsen.')
  })

  it('only nationwide leaves no Land', async () => {
    const page = await open()
    choose('Bundesland', 'DE')
    expect(new Set(shown(page).map((id) => offerOf(id).area))).toEqual(new Set(['DE']))
  })

  it('inside a group any of the chosen suits, across groups all have to', async () => {
    const page = await open()
    tick('Rechtliches')
    tick('Geld und Entschädigung')
    tick('unabhängig')
    const found = shown(page).map(offerOf)
    expect(found.length).toBe(
      rulebook.offers.filter(
        ({ needs, police }) => police === 'independent' && (needs.includes('legal') || needs.includes('money')),
      ).length,
    )
    tick('Danach')
    expect(shown(page).every((id) => offerOf(id).phases.includes('aftercare'))).toBe(true)
  })

  it('police and prosecution are one, and never independent', async () => {
    const page = await open()
    tick('Polizei und Staatsanwaltschaft')
    const values = new Set(shown(page).map((id) => offerOf(id).police))
    expect(values).toEqual(new Set(['police', 'prosecution']))
  })

  it('open now follows the clock, and never names an offer whose hours nobody knows', async () => {
    const page = await open()
    tick('jetzt geöffnet')
    const day = shown(page)
    expect(day).toContain('de-starke-stelle')
    expect(day.every((id) => offerOf(id).hours !== undefined)).toBe(true)
    cleanup()
    vi.setSystemTime(new Date('2026-12-01T22:00:00Z'))
    const night = await open()
    tick('jetzt geöffnet')
    expect(shown(night)).not.toContain('de-starke-stelle')
    expect(shown(night)).toContain('de-telefonseelsorge')
  })

  it('the hotline is not open on a day on which it is closed out of turn', async () => {
    const closures = [{ from: '2026-12-01', to: '2026-12-01' }]
    const offers = rulebook.offers.map((offer) => (offer.id === 'de-starke-stelle' ? { ...offer, closures } : offer))
    const page = await open(undefined, { ...rulebook, offers })
    tick('jetzt geöffnet')
    expect(shown(page)).not.toContain('de-starke-stelle')
  })

  it('a language', async () => {
    const page = await open()
    choose('Sprache', 'ru')
    expect(shown(page).length).toBeGreaterThan(0)
    expect(shown(page).every((id) => offerOf(id).languages.includes('ru'))).toBe(true)
  })

  it('resetting shows all again and brings the focus to the search', async () => {
    const page = await open()
    choose('Bundesland', 'SL')
    tick('Bevor etwas passiert')
    await type('sl')
    fireEvent.click(screen.getByRole('button', { name: 'Alles zurücksetzen' }))
    expect(shown(page).length).toBe(all)
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
    expect(screen.queryByRole('button', { name: 'Alles zurücksetzen' })).toBeNull()
  })

  it('nothing of what was looked for stands in the address', async () => {
    await open()
    const before = [location.href, history.length]
    choose('Bundesland', 'BY')
    await type('by')
    expect([location.href, history.length]).toEqual(before)
  })
})

describe('a place in the directory', () => {
  const withPlaces: Search = {
    ...byIds,
    meant: (typed) =>
      typed === 'Leipzig'
        ? { lands: ['SN'], place: 'Leipzig', rest: '' }
        : typed === 'Frankfurt'
          ? { lands: ['BY', 'SL'], place: 'Frankfurt', rest: '' }
          : null,
    near: (typed) => (typed === 'Leibzig' ? [{ land: 'SN', place: 'Leipzig' }] : []),
  }
  const land = () => screen.getByLabelText<HTMLSelectElement>('Bundesland').value

  it('chooses its Land and says so; another choice of the Land drops it', async () => {
    const page = await open(async () => withPlaces)
    await type('Leipzig')
    expect(land()).toBe('SN')
    expect(page.textContent).toContain('Leipzig liegt in diesem Bundesland: Sachsen.')
    expect(new Set(shown(page).map((id) => offerOf(id).area))).toEqual(new Set(['SN', 'DE']))
    choose('Bundesland', 'BY')
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('')
    expect(new Set(shown(page).map((id) => offerOf(id).area))).toEqual(new Set(['BY', 'DE']))
  })

  it('in several Länder, or mistyped, is asked about', async () => {
    const page = await open(async () => withPlaces)
    await type('Frankfurt')
    expect(page.textContent).toContain('Frankfurt gibt es in mehreren Bundesländern.')
    fireEvent.click(screen.getByRole('button', { name: 'Saarland' }))
    expect(land()).toBe('SL')
    await type('Leibzig')
    fireEvent.click(screen.getByRole('button', { name: 'Leipzig, Sachsen' }))
    expect(land()).toBe('SN')
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('')
  })

  it('while no Land is chosen, nationwide offers stand open and each Land is folded', async () => {
    const page = await open()
    const folded = [...page.querySelectorAll('details[data-area]')]
    expect(folded.map((one) => one.getAttribute('data-area'))).toEqual(['BY', 'HH', 'SL', 'SN'])
    expect(folded.every((one) => !(one as HTMLDetailsElement).open)).toBe(true)
    expect(folded[3]?.querySelector('[data-offer=sn-raa-support]')).not.toBeNull()
    const free = shown(page).filter((id) => !page.querySelector(`details [data-offer="${id}"]`))
    expect(new Set(free.map((id) => offerOf(id).area))).toEqual(new Set(['DE']))
  })
})

describe('searching in the directory', () => {
  it('shows what was found in its order, within what was chosen', async () => {
    const page = await open()
    await type('weisser')
    expect(shown(page)).toEqual(rulebook.offers.map(({ id }) => id).filter((id) => id.includes('weisser')))
    choose('Bundesland', 'HH')
    expect(shown(page)).toEqual(['de-dgb-weisser-ring-hotline', 'de-weisser-ring', 'hh-weisser-ring'])
  })

  it('says where only some of the words fit', async () => {
    const page = await open()
    await type('de-w')
    expect(page.textContent).toContain(de.directory.loose)
  })

  it('says how many aloud once, after the typing has rested', async () => {
    await open()
    const status = screen.getByRole('status')
    expect(status.textContent).toBe('')
    await type('weis')
    await type('weisser')
    await act(() => vi.advanceTimersByTimeAsync(300))
    expect(status.textContent).toBe('')
    await act(() => vi.advanceTimersByTimeAsync(500))
    expect(status.textContent).toBe(`3 von ${all} Stellen`)
  })

  it('finds nothing: whom to ask, and each choice can be taken back', async () => {
    const page = await open()
    choose('Bundesland', 'SL')
    tick('Medizinische Hilfe')
    await type('hh-')
    expect(shown(page)).toEqual([])
    expect(page.textContent).toContain(de.directory.nothing)
    for (const number of [/0800 300 99 44/, /0800 1110111/, /112/])
      expect(within(page).getByRole('link', { name: number }), String(number)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'ohne „Medizinische Hilfe“' }))
    expect(screen.queryByRole('button', { name: 'ohne „Medizinische Hilfe“' })).toBeNull()
    expect(document.activeElement?.textContent).toContain(`von ${all} Stellen`)
    fireEvent.click(screen.getByRole('button', { name: 'ohne Suchwörter' }))
    expect(shown(page).length).toBeGreaterThan(10)
  })

  it('where the search does not arrive, it says so and choices go on', async () => {
    const page = await open(async () => {
      throw new TypeError('Failed to fetch')
    })
    expect(page.textContent).toContain(de.directory.searchFailed)
    await type('weisser')
    expect(shown(page).length).toBe(all)
    choose('Bundesland', 'SL')
    expect(shown(page).length).toBeLessThan(all)
  })
})
