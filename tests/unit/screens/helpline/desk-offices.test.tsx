// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { coreOf, questionWordsOf } from '../../../../src/editorial/authoring/index.ts'
import { Desk } from '../../../../src/screens/helpline/index.ts'
import { inPage } from '../../../support/in-page.tsx'
import { ruleFiles } from '../../../support/rules.ts'
import { OFFICES } from '../../../support/sample-offices.ts'
import { rulebookOf, smallOffer } from '../../../support/small-offer.ts'

const offer = smallOffer('he-offices', {
  area: 'HE',
  contact: { phones: [{ number: '0611 1234567', dial: '+496111234567' }], emails: [] },
})
const text = { name: 'Opferhilfen in Hessen', shortName: 'Opferhilfen', forYou: 'Hier hilft jemand.' }
const load = async () => ({
  rulebook: rulebookOf(offer),
  words: { offers: { [offer.id]: { ...text, provider: '', notFor: [], phoneLabels: [''] } }, steps: {} },
  summaries: {},
  spoken: { [offer.id]: 'Dort hilft Ihnen jemand.' },
  offices: { [offer.id]: OFFICES },
})

/** The desk with the table of places, the land of the call found by typing. */
async function call(typed: string) {
  const rest = { loadTopics: async () => () => [], loadEnglish: null }
  render(inPage('de', <Desk core={coreOf(ruleFiles)} words={questionWordsOf(ruleFiles, 'de')} load={load} {...rest} />))
  fireEvent.click(document.querySelector('input[name="incident"][value="threat"]')!)
  const field = screen.getByRole('combobox', { name: 'Name, Ort, PLZ, Thema oder Code' })
  // The table of places comes after the questions. What is asked again changes the page, so `waitFor` would never rest.
  for (let times = 0; times < 50 && document.querySelector('[data-option="HE"]') === null; times++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    fireEvent.change(field, { target: { value: '' } })
    fireEvent.change(field, { target: { value: typed } })
  }
  fireEvent.keyDown(field, { key: 'Enter' })
  await screen.findByRole('button', { name: 'Opferhilfen' })
}
const line = () =>
  document.querySelector<HTMLElement>('[data-section] [data-stop]')!.closest<HTMLElement>('[data-offer]')!
const name = () => within(line()).getByRole('button', { name: 'Opferhilfen' })
const list = () => document.querySelector<HTMLSelectElement>('[data-panel="offer"] select')!
const numbers = (place: HTMLElement) => [...place.querySelectorAll('.digits')].map(({ textContent }) => textContent)
const openOffice = () => {
  name().focus()
  fireEvent.keyDown(document.activeElement!, { key: 'o' })
}
/** Escape, and the picture after it. */
const leave = async () => {
  fireEvent.keyDown(document.activeElement!, { key: 'Escape' })
  await new Promise((resolve) => requestAnimationFrame(resolve))
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-12-01T09:00:00Z'), toFake: ['Date'] })
  // jsdom draws nothing.
  Element.prototype.checkVisibility = () => true
  Element.prototype.scrollIntoView = () => {}
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the place that was typed for the Land', () => {
  it('picks its office, and says so', async () => {
    await call('Kassel')
    expect(line().textContent).toContain('Fachberatung · Kassel')
    expect(numbers(line())).toEqual(['0561 · 28 20 70'])
    openOffice()
    expect(document.querySelector('[data-panel]')?.textContent).toContain('nach dem Ort Kassel')
    expect(list().selectedOptions[0]?.text).toBe('Kassel, Stadt Kassel, Landkreis Kassel, Schwalm-Eder')
    expect(document.querySelector('[data-panel]')?.textContent).toContain('Kasseler Hilfe geöffnet bis 12 Uhr')
    await leave()
    fireEvent.click(within(line()).getByRole('checkbox', { name: /mitgeben/ }))
    fireEvent.click(document.querySelector('[data-tool="handOut"]')!)
    expect(document.querySelector('[data-sheet]')?.textContent).toContain(
      'Opferhilfen in HessenHessenKasseler Hilfezuständig für: Stadt Kassel, Landkreis Kassel, Schwalm-Eder0561 282070',
    )
  })

  it('picks none where there is no office for it; one key leads to the choice, and Escape back', async () => {
    await call('Marburg')
    expect(numbers(line())).toEqual(['0611 · 123 45 67'])
    openOffice()
    expect(list().value).toBe('')
    expect(document.activeElement).toBe(list())
    // The list keeps its own letters and arrows.
    expect(fireEvent.keyDown(list(), { key: 'ArrowDown' })).toBe(true)
    expect(fireEvent.keyDown(list(), { key: 'o' })).toBe(true)
    fireEvent.change(list(), { target: { value: 'nord' } })
    await leave()
    expect(numbers(line())).toEqual(['0381 · 200 93 79'])
    expect(document.activeElement).toBe(name())
  })

  it('does not act on the key where one writes', async () => {
    await call('Marburg')
    screen.getByRole('combobox', { name: 'Name, Ort, PLZ, Thema oder Code' }).focus()
    fireEvent.keyDown(document.activeElement!, { key: 'o' })
    expect(document.querySelector('[data-panel]')).toBeNull()
  })

  it('stands below one sentence for the telephone, without name and reasons', async () => {
    await call('Marburg')
    openOffice()
    expect([...document.querySelectorAll('[data-panel] .say')].map(({ textContent }) => textContent)).toEqual([
      '„Dort hilft Ihnen jemand.“',
    ])
  })

  it('goes behind what somebody chose by hand, no office included', async () => {
    await call('Kassel')
    openOffice()
    fireEvent.change(list(), { target: { value: '' } })
    await leave()
    expect(numbers(line())).toEqual(['0611 · 123 45 67'])
    expect(line().textContent).not.toContain('Kassel')
  })
})
