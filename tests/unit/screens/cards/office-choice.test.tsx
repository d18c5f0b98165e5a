// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Language, OfferText, Office } from '../../../../src/domain/rulebook/index.ts'
import { coreOf, questionWordsOf } from '../../../../src/editorial/authoring/index.ts'
import { Result } from '../../../../src/screens/wizard/result.tsx'
import { inPage } from '../../../support/in-page.tsx'
import { ruleFiles } from '../../../support/rules.ts'
import { OFFICES } from '../../../support/sample-offices.ts'
import { rulebookOf, smallOffer } from '../../../support/small-offer.ts'

const offer = smallOffer('sn-offices', {
  help: 'victim-support',
  contact: {
    phones: [{ number: '0351 1234567', dial: '+493511234567' }],
    emails: [],
    website: 'https://muster.example',
  },
})
const rulebook = rulebookOf(offer)
const text: OfferText = {
  name: 'Opferhilfevereine in Sachsen',
  shortName: 'Opferhilfevereine',
  forYou: 'Hier berät Sie jemand.',
  provider: 'Muster e. V.',
  notFor: [],
  phoneLabels: ['Zentrale'],
}
/** The office in Kassel, as paper and copied text have it. */
const KASSEL = [
  'Kasseler Hilfe',
  'zuständig für: Stadt Kassel, Landkreis Kassel, Schwalm-Eder',
  '0561 282070',
  'Montag: 9 Uhr bis 12 Uhr, 14 Uhr bis 16 Uhr',
  'Dienstag bis Donnerstag: 9 Uhr bis 12 Uhr',
  'Nur nach Anmeldung.',
  'kassel@muster.example',
  'https://kassel.example',
  'Wilhelmshöher Allee 101, Kassel',
]
const ANSWERS = { incident: ['threat'], location: 'SN', police: 'no' } as const

function result(language: Language = 'de', offices: readonly Office[] = OFFICES) {
  const page = (
    <Result
      rulebook={rulebook}
      words={{ offers: { [offer.id]: text }, steps: {} }}
      offices={{ [offer.id]: offices }}
      core={coreOf(ruleFiles)}
      questionWords={questionWordsOf(ruleFiles, language)}
      answers={ANSWERS}
      onEdit={() => {}}
    />
  )
  return render(inPage(language, page))
}
const card = () => screen.getByRole('article', { name: 'Opferhilfevereine' })
const choice = () => within(card()).getByRole<HTMLSelectElement>('combobox')
const choose = (office: string) => fireEvent.change(choice(), { target: { value: office } })
const main = () => card().querySelector('.act .main')
const call = () => card().querySelector('.act a[href^="tel:"]')

function unfold(): HTMLElement {
  const fold = card().querySelector<HTMLDetailsElement>('details.rest')!
  fold.open = true
  fireEvent(fold, new Event('toggle'))
  return fold
}

async function copied(): Promise<string> {
  const writeText = vi.fn(async (_: string) => {})
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
  fireEvent.click(screen.getByRole('button', { name: 'Text kopieren' }))
  await screen.findByText(/^Kopiert/)
  return writeText.mock.calls[0]?.[0] ?? ''
}

beforeEach(() => {
  // A Tuesday, 10 in the morning in Germany.
  vi.useFakeTimers({ now: new Date('2026-12-01T09:00:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the card of an offer with offices', () => {
  it('asks which one is near, in a list of towns, and is otherwise as without', () => {
    result()
    expect(within(card()).getByRole('combobox', { name: '3 Büros – welches ist in Ihrer Nähe?' })).toBe(choice())
    expect([...choice().options].map(({ text }) => text)).toEqual([
      'Büro wählen',
      'Kassel',
      'Rostock – Büro Nord',
      'Rostock – Büro West',
    ])
    expect(choice().value).toBe('')
    expect(call()?.getAttribute('href')).toBe('tel:+493511234567')
    expect(card().textContent).not.toContain('Kasseler Hilfe')
  })

  it('shows the chosen office: name, number, whether open now, hours, address, ways, state of checking', () => {
    result()
    choose('kassel')
    const shown = card()
    expect(within(shown).getByRole('status').textContent).toBe(
      'Kasseler Hilfezuständig für: Stadt Kassel, Landkreis Kassel, Schwalm-Eder',
    )
    expect(call()?.textContent).toBe('0561 282070 jetzt anrufen – Kasseler Hilfe')
    expect(main()).toBe(call())
    expect([...shown.querySelectorAll('.act a')].map((link) => link.getAttribute('href'))).toEqual([
      'tel:+49561282070',
      'mailto:kassel@muster.example',
    ])
    for (const line of [
      'Montag: 9 Uhr bis 12 Uhr, 14 Uhr bis 16 Uhr',
      'Dienstag bis Donnerstag: 9 Uhr bis 12 Uhr',
      'Nur nach Anmeldung.',
      'Wilhelmshöher Allee 101, Kassel',
    ])
      expect(
        [...shown.querySelectorAll('.screen-only > p, .screen-only > ul, .screen-only > ul > li')].map(
          ({ textContent }) => textContent,
        ),
      ).toContain(line)
    const fold = unfold()
    expect(fold.querySelector('a[href="https://kassel.example"]')).not.toBeNull()
    expect(fold.textContent).toContain('geöffnet bis 12 Uhr')
    expect(fold.textContent).toContain('Bestätigt am 20. November 2026.')
    // Somebody has confirmed it, so that nothing says “ungeprüft”.
    expect(fold.querySelector('.age')).toBeNull()
    expect(shown.textContent).not.toContain('0351 1234567')
  })

  it('knows the days on which that office is closed', () => {
    vi.setSystemTime(new Date('2026-12-22T09:00:00Z'))
    result()
    choose('kassel')
    expect(call()?.querySelector('small')?.textContent).toBe('ab Montag, 9 Uhr')
    expect(call()?.className).toBe('tel sec')
    expect(unfold().querySelector('.state')?.textContent).toBe('geschlossen – öffnet Montag um 9 Uhr')
  })

  it('writes to an office without a number, and says what the number of the offer is', () => {
    result()
    choose('west')
    expect(main()?.getAttribute('href')).toBe('mailto:west@muster.example')
    expect(card().textContent).toContain(
      'Eine eigene Nummer für diesen Ort kennen wir nicht. Allgemein:Zentrale 0351 1234567',
    )
  })

  it('is as before once no town is chosen any more', () => {
    result()
    const before = card().innerHTML
    choose('kassel')
    choose('')
    expect(card().innerHTML).toBe(before)
  })

  it('writes the office on paper', () => {
    result()
    choose('kassel')
    const paper = [...card().querySelectorAll('.paper > li')].map((line) => line.textContent)
    expect(paper).toEqual(['Opferhilfevereine in Sachsen', 'Sachsen', ...KASSEL])
  })

  it('puts the office into the copied text, and without a choice only the offer', async () => {
    result()
    const [without] = (await copied()).split('\n\n')
    expect(without).toBe(
      'Opferhilfevereine in Sachsen\nSachsen\nZentrale 0351 1234567 (ungeprüft)\nMontag bis Freitag: 9 Uhr bis 16 Uhr\nhttps://muster.example',
    )
    cleanup()
    result()
    choose('kassel')
    const [block] = (await copied()).split('\n\n')
    expect(block?.split('\n')).toEqual(['Opferhilfevereine in Sachsen', 'Sachsen', ...KASSEL])
  })

  it('changes nobody who is recommended', () => {
    const ids = () => [...document.querySelectorAll<HTMLElement>('[data-offer]')].map(({ dataset }) => dataset.offer)
    result()
    const before = ids()
    expect(before).toContain('sn-offices')
    for (const { id } of OFFICES) {
      choose(id)
      expect(ids()).toEqual(before)
    }
  })
})

describe('an office that no source names a way to', () => {
  const [kassel] = OFFICES
  const bare: Office = { ...kassel!, contact: { phones: [], emails: [], address: 'Zeil 81' }, hours: undefined }

  it('is reached by what the offer has in writing, never by a number that may ring elsewhere', () => {
    result('de', [bare])
    choose('kassel')
    expect(main()?.getAttribute('href')).toBe('https://muster.example')
    expect(card().querySelectorAll('.act a')).toHaveLength(1)
    expect(card().textContent).toContain('Zeil 81')
    expect(card().textContent).not.toContain('Bestätigt')
  })
})

it.each([
  ['de', '1 Büro – ist es in Ihrer Nähe?', 'Büro wählen'],
  ['en', '1 office – is it near you?', 'Choose office'],
  ['de-simple', 'Es gibt 1 Büro. Ist es in Ihrer Nähe?', 'Büro wählen'],
] as const)('the question in %s', (language, label, first) => {
  result(language, OFFICES.slice(0, 1))
  expect(screen.getByRole('combobox', { name: label })).toBe(choice())
  expect(choice().options[0]?.text).toBe(first)
})
