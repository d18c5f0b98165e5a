// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answers, OfferText, StepText } from '../../../../../src/domain/rulebook/index.ts'
import { questionWordsOf } from '../../../../../src/editorial/authoring/index.ts'
import { CallerTexts } from '../../../../../src/screens/helpline/caller/index.ts'
import { DeskDataProvider } from '../../../../../src/screens/helpline/desk-data.ts'
import { inPage } from '../../../../support/in-page.tsx'
import { ruleFiles } from '../../../../support/rules.ts'
import { OFFICES } from '../../../../support/sample-offices.ts'
import { rulebookOf, smallOffer } from '../../../../support/small-offer.ts'
import { at } from '../../../../support/times.ts'

const offer = smallOffer('he-offices', {
  area: 'HE',
  contact: { phones: [{ number: '0611 1234567', dial: '+496111234567' }], emails: [] },
})
const hotline = smallOffer('de-starke-stelle', {
  area: 'DE',
  contact: { phones: [{ number: '0800 300 99 44', dial: '+498003009944' }], emails: [] },
})
const text = (name: string): OfferText => ({
  name,
  shortName: name,
  forYou: 'Hier hilft jemand.',
  provider: '',
  notFor: [],
  phoneLabels: [''],
})
const step = (title: string): StepText => ({
  title,
  teaser: `So geht ${title}.`,
  now: [],
  days: [],
  law: [],
  sources: [],
})
const rulebook = rulebookOf(offer, hotline)
const words = {
  offers: { [offer.id]: text('Opferhilfen'), [hotline.id]: text('Hotline') },
  steps: { one: step('Eins'), two: step('Zwei'), three: step('Drei'), four: step('Vier') },
}
const ANSWERS: Answers = { danger: 'skip', incident: ['online', 'threat'], location: 'SN', police: 'unsure' }

/** The panel as the desk holds it; the fields change note and answers as the desk does. */
function Panel({ note: first = '', steps = ['one', 'two', 'three', 'four'], handed = [offer.id] }) {
  const [note, setNote] = useState(first)
  const [answers, setAnswers] = useState(ANSWERS)
  return (
    <DeskDataProvider
      value={{
        rulebook,
        words,
        summaries: {},
        offices: { [offer.id]: OFFICES },
        questionWords: questionWordsOf(ruleFiles, 'de'),
        answers,
        now: at('2026-11-28T10:00'),
        handed,
        onHanded: () => {},
        place: null,
        chosen: { [offer.id]: 'nord' },
        onHand: () => {},
        spoken: {},
        onOffice: () => {},
      }}
    >
      <CallerTexts steps={steps} note={note} />
      <input aria-label="note" value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <button type="button" onClick={() => setAnswers({ ...ANSWERS, location: 'BY' })}>
        to Bavaria
      </button>
      <button type="button" onClick={() => setAnswers({ incident: ['skip'] })}>
        nothing said
      </button>
    </DeskDataProvider>
  )
}

const open = (props: Parameters<typeof Panel>[0] = {}) => render(inPage('de', <Panel {...props} />))
const part = (name: string) => within(screen.getByRole('region', { name }))
const email = () => part('Text für die E-Mail')
const transfer = () => part('Text für die nächste Stelle')
const shown = (is: 'email' | 'callback' | 'transfer') => document.querySelector(`[data-text="${is}"]`)?.textContent
const tick = (within: ReturnType<typeof part>, name: string | RegExp) =>
  fireEvent.click(within.getByRole('checkbox', { name }))

const written: string[] = []
beforeEach(() => {
  written.length = 0
  vi.stubGlobal('navigator', { clipboard: { writeText: async (copied: string) => void written.push(copied) } })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the panel with texts for the caller', () => {
  it('shows three texts, without any answer, step or note until somebody ticks one', () => {
    open({ note: 'spricht leise' })
    expect(shown('email')).toBe(
      `Betreff: Kontakte wie besprochen

Guten Tag,

hier sind die Kontakte, über die wir gesprochen haben. Sie entscheiden, was Sie davon nutzen.

Opferhilfen
Hier hilft jemand.
Hessen
Büro Nord
0381 2009379 (ungeprüft)
Rostock

Sie möchten noch einmal sprechen? So erreichen Sie uns:
0800 300 99 44
Montag bis Freitag: 9 Uhr bis 16 Uhr

Stand: 28. November 2026. Angaben aus öffentlichen Quellen.`,
    )
    expect(shown('callback')).toMatch(/^Sollen wir Sie wieder anrufen\? Wann und unter welcher Nummer/)
    expect(shown('transfer')).toBe('Ich habe hier jemanden, der Hilfe sucht. Darf ich verbinden?')
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)).toEqual([])
  })

  it('begins with the button that copies the e-mail', () => {
    const { container } = open({ note: 'x' })
    const [first] = container.querySelectorAll<HTMLElement>('button, input')
    expect(first?.textContent).toBe('Kopieren Text für die E-Mail')
    expect([...container.querySelectorAll('[data-start]')]).toEqual([first])
  })

  it('offers each answer that says something, and says those that were ticked', () => {
    open()
    const labels = transfer()
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent)
    expect(labels).toEqual(['Hass im Internet', 'Drohung', 'Sachsen'])
    tick(transfer(), 'Drohung')
    tick(transfer(), 'Sachsen')
    expect(shown('transfer')).toBe('Ich habe hier jemanden aus Sachsen. Es geht um eine Drohung. Darf ich verbinden?')
    tick(transfer(), 'Drohung')
    expect(shown('transfer')).toBe('Ich habe hier jemanden aus Sachsen. Darf ich verbinden?')
  })

  it('does not say an answer that replaced the one that was ticked', () => {
    open()
    tick(transfer(), 'Sachsen')
    fireEvent.click(screen.getByRole('button', { name: 'to Bavaria' }))
    expect(shown('transfer')).toBe('Ich habe hier jemanden, der Hilfe sucht. Darf ich verbinden?')
    fireEvent.click(screen.getByRole('button', { name: 'nothing said' }))
    expect(transfer().queryAllByRole('checkbox')).toEqual([])
  })

  it('puts at most three steps into the e-mail once they are ticked', () => {
    open()
    tick(email(), 'Schritte dazu (sie lassen erkennen, worum es geht)')
    expect(shown('email')).toContain(
      'Erste Schritte, wenn Sie möchten:\n1. Eins – So geht Eins.\n2. Zwei – So geht Zwei.\n3. Drei – So geht Drei.\n\n',
    )
  })

  it('offers no steps and no note where there are none', () => {
    open({ steps: [], note: ' ' })
    expect(screen.queryAllByRole('checkbox', { name: /Schritte|Notiz/ })).toEqual([])
  })

  it('adds the note to one text alone, says that it leaves the page, and asks again for a changed note', () => {
    open({ note: 'spricht leise' })
    tick(email(), 'Notiz dazu')
    expect(shown('email')).toContain('\n\nNotiz aus unserem Gespräch:\nspricht leise\n\n')
    expect(shown('transfer')).not.toContain('leise')
    tick(transfer(), 'Notiz dazu')
    expect(shown('transfer')).toBe(
      'Ich habe hier jemanden, der Hilfe sucht.\nAußerdem: spricht leise\nDarf ich verbinden?',
    )
    const box = transfer().getByRole<HTMLInputElement>('checkbox', { name: 'Notiz dazu' })
    const hint = document.getElementById(box.getAttribute('aria-describedby') ?? '')
    expect(hint?.textContent).toBe('Die Notiz verlässt dann diese Seite.')
    fireEvent.change(screen.getByLabelText('note'), { target: { value: 'spricht leise, Ehe' } })
    expect(box.checked).toBe(false)
    expect([shown('email'), shown('transfer')].join()).not.toContain('leise')
  })

  it.each([
    ['Text für die E-Mail', 'email'],
    ['Satz für den Rückruf', 'callback'],
    ['Text für die nächste Stelle', 'transfer'],
  ] as const)('copies what it shows and says what it copied: %s', async (title, is) => {
    open()
    fireEvent.click(part(title).getByRole('button', { name: `Kopieren ${title}` }))
    const said = await screen.findByText(`Kopiert: ${title}.`)
    expect(said.getAttribute('role')).toBe('status')
    expect(written).toEqual([shown(is)])
  })

  it('says so where copying is refused', async () => {
    vi.stubGlobal('navigator', {})
    open()
    fireEvent.click(screen.getByRole('button', { name: /E-Mail/ }))
    const said = await screen.findByText('Das Kopieren hat nicht geklappt. Sie können das Blatt drucken.')
    expect(said.getAttribute('role')).toBe('status')
  })

  it('opens no other program and leads nowhere', () => {
    expect(open({ note: 'x' }).container.querySelectorAll('a, form, [href]')).toHaveLength(0)
  })
})
