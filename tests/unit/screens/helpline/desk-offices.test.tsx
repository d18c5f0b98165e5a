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
  offices: { [offer.id]: OFFICES },
})

/** The desk with the table of places, the land of the call found by typing. */
async function call(typed: string) {
  render(inPage('de', <Desk core={coreOf(ruleFiles)} words={questionWordsOf(ruleFiles, 'de')} load={load} />))
  fireEvent.click(document.querySelector('input[name="incident"][value="threat"]')!)
  const field = screen.getByRole('combobox', { name: 'Bundesland, Postleitzahl oder Ort' })
  // The table of places comes after the questions. What is asked again changes the page, so `waitFor` would never rest.
  for (let times = 0; times < 50 && document.querySelector('#desk-lands [role="option"]') === null; times++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    fireEvent.change(field, { target: { value: '' } })
    fireEvent.change(field, { target: { value: typed } })
  }
  fireEvent.keyDown(field, { key: 'Enter' })
  await screen.findByRole('heading', { name: 'Opferhilfen' })
}
const line = () => document.querySelector<HTMLElement>('[data-offer="he-offices"]')!
const list = () => within(line()).getByRole<HTMLSelectElement>('combobox')
const digits = () => [...line().querySelectorAll('.digits')].map((number) => number.textContent)

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
    expect(list().selectedOptions[0]?.text).toBe('Kassel, Stadt Kassel, Landkreis Kassel, Schwalm-Eder')
    expect(line().textContent).toContain('nach dem Ort Kassel')
    expect(line().textContent).toContain('Kasseler Hilfe geöffnet bis 12 Uhr')
    expect(digits()).toEqual(['0561 · 282 070'])
    fireEvent.click(within(line()).getByRole('checkbox', { name: /mitgeben/ }))
    const sheet = document.querySelector('[data-sheet]')
    expect(sheet?.textContent).toContain(
      'Opferhilfen in HessenHessenKasseler Hilfezuständig für: Stadt Kassel, Landkreis Kassel, Schwalm-Eder0561 282070',
    )
  })

  it('picks none where there is no office for it; one key leads to the choice, and Escape back', async () => {
    await call('Marburg')
    expect(list().value).toBe('')
    expect(digits()).toEqual(['0611 · 123 4567'])
    within(line()).getByRole('heading').focus()
    fireEvent.keyDown(document.activeElement!, { key: 'o' })
    expect(document.activeElement).toBe(list())
    // The list keeps its own letters and arrows.
    expect(fireEvent.keyDown(list(), { key: 'ArrowDown' })).toBe(true)
    expect(fireEvent.keyDown(list(), { key: 'o' })).toBe(true)
    fireEvent.change(list(), { target: { value: 'nord' } })
    expect(digits()).toEqual(['0381 · 200 9379'])
    fireEvent.keyDown(list(), { key: 'Escape' })
    expect(document.activeElement).toBe(within(line()).getByRole('heading'))
  })

  it('does not act on the key outside of the lists of offers', async () => {
    await call('Marburg')
    screen.getByRole('combobox', { name: 'Bundesland, Postleitzahl oder Ort' }).focus()
    fireEvent.keyDown(document.activeElement!, { key: 'o' })
    expect(document.activeElement).not.toBe(list())
  })

  it('goes behind what somebody chose by hand, no office included', async () => {
    await call('Kassel')
    fireEvent.change(list(), { target: { value: '' } })
    expect(digits()).toEqual(['0611 · 123 4567'])
    expect(line().textContent).not.toContain('nach dem Ort')
  })
})
