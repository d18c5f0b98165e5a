import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectAccessible, expectContrastIn } from '../../support/axe.ts'
import { deskTab, expected, focused, given, handed, list, openDesk, openWholeDesk, SCREEN } from './at-the-desk.ts'

const { open, openWhole } = deskTab()

const answer = (page: Page, question: string, value: string) =>
  page.locator(`input[name="${question}"][value="${value}"]`).check()

describe('the desk for everybody', () => {
  it('has no fault that axe finds, empty, full and opened, in both colours', async () => {
    const page = await openWhole()
    const inBothColours = async (about: string) => {
      await expectAccessible(page, about)
      await expectContrastIn('dark', page, about)
      await page.emulateMedia({ colorScheme: 'light' })
    }
    await inBothColours('empty')
    for (const [question, value] of [
      ['danger', 'now'],
      ['incident', 'threat'],
      ['police', 'no'],
      ['location', 'HE'],
    ] as const)
      await answer(page, question, value)
    await page.locator('.give input').first().check()
    await page.locator('[data-english]').click()
    await page.keyboard.press('F2')
    await inBothColours('full, in two languages')
    for (const tool of ['handOut', 'texts', 'code', 'whyNot', 'glance']) {
      await page.locator(`[data-tool="${tool}"]`).click()
      await page.locator('.desk-panel details > summary').evaluateAll((all) => {
        for (const summary of all as HTMLElement[]) summary.click()
      })
      await inBothColours(tool)
      await page.keyboard.press('Escape')
    }
    await page.locator('[data-section="first"] button.link').first().click()
    await page.getByText('Buchstabieren').click()
    await page.locator('#desk-field').fill('neuen')
    await page.locator('[role="option"]').first().waitFor()
    await inBothColours('one offer, and the field with its options')
    await page.getByRole('button', { name: 'Tasten' }).click()
    await inBothColours('the list of keys')
  }, 120_000)

  it.each([
    ['200 per cent', { width: 683, height: 328 }],
    ['400 per cent', { width: 320, height: 256 }],
    ['1024 pixels', { width: 1024, height: 657 }],
  ])('flows into one column in reading order at %s, and nothing lies beside it', async (_, viewport) => {
    const page = await open({ viewport })
    await answer(page, 'location', 'SN')
    const { wide, tops } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      tops: ['.desk-head', '.left', '.right', '.desk-tools'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().top ?? Number.NaN,
      ),
    }))
    expect(wide).toBeLessThanOrEqual(0)
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
    expect(new Set(tops).size).toBe(4)
  })

  it.each([
    ['1366 × 768', SCREEN],
    ['1920 × 1080', { width: 1920, height: 969 }],
  ])('has questions left, result right and tools below at %s', async (_, viewport) => {
    const page = await open({ viewport })
    await answer(page, 'location', 'SN')
    const boxes = await page.evaluate(() =>
      ['.left', '.right', '.desk-tools'].map((part) => document.querySelector(part)!.getBoundingClientRect().toJSON()),
    )
    const [left, right, tools] = boxes as readonly DOMRect[]
    expect(left!.right).toBeLessThanOrEqual(right!.left)
    expect(tools!.top).toBeGreaterThanOrEqual(right!.bottom)
    expect(tools!.bottom).toBeLessThanOrEqual(viewport.height)
    expect(await page.locator('[data-hotline], .hotline').count()).toBe(0)
  })

  it('is there in English, without a word of it in keys', async () => {
    const page = await openWhole({ language: 'en' })
    expect(await page.locator('h1').textContent()).toBe('Helpline desk')
    for (const tool of ['handOut', 'texts', 'code', 'whyNot', 'glance']) {
      await page.locator(`[data-tool="${tool}"]`).click()
      expect(await page.locator('.desk').textContent()).not.toMatch(/\b(desk|handover)\.[a-z]+/)
      await page.keyboard.press('Escape')
    }
    expect(await page.locator('[data-english]').count()).toBe(0)
  })

  it('says of an offer what one can say on the telephone', async () => {
    const page = await open()
    await answer(page, 'incident', 'online')
    expect(await page.locator('[data-offer="de-hateaid"] .say').textContent()).toBe(
      '„Bei Hass im Netz spricht dort jemand mit Ihnen über Sicherheit, Beweise und rechtliche Schritte. Das geht am Telefon, im Chat oder per E-Mail, anfangs auch anonym.“',
    )
  })

  it('says how many offers there are', async () => {
    const page = await open()
    await answer(page, 'location', 'SN')
    const { first, more } = expected({ location: 'SN' })
    const said = await page.locator('[data-live]').textContent()
    expect(said).toContain(`Zuerst ${first.length} Stellen`)
    expect(said).toContain(`${more.length} weitere`)
  })

  it('has English beside the German for a caller who speaks no German, and takes it away again', async () => {
    const page = await openWhole()
    await answer(page, 'incident', 'online')
    const question = page.locator('[data-region="danger"] [lang="en"]')
    const sentence = page.locator('[data-section="first"][data-offer="de-hateaid"] [lang="en"]')
    expect(await question.count()).toBe(0)
    await page.locator('[data-english]').click()
    expect(await question.textContent()).toBe('“Are you, or is someone else, in danger right now?”')
    expect(await sentence.textContent()).toMatch(/^“.+”$/)
    expect(await page.locator('.closing [lang="en"]').textContent()).toMatch(/call you|call/)
    await page.locator('[data-english]').press('Enter')
    expect(await question.count()).toBe(0)
  })
})

describe('keys', () => {
  it('act at once, in the question that has the focus', async () => {
    const page = await open()
    expect(await focused(page)).toBe('danger')
    await page.keyboard.press('2')
    expect(await given(page)).toEqual({ danger: ['worried'] })
  })

  it('from outside of the parts of the desk a single sign does nothing (WCAG 2.1.4)', async () => {
    const page = await open()
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    for (const key of ['1', 'g', 'm', '?', '/', '+']) await page.keyboard.press(key)
    expect(await given(page)).toEqual({})
    expect(await page.locator('dialog[open], [data-panel]').count()).toBe(0)
  })

  it('go on in a question or in the result after a press beside its controls', async () => {
    const page = await open()
    await page.locator('[data-region="role"] legend').click()
    await page.keyboard.press('2')
    expect(await given(page)).toEqual({ role: ['honorary'] })
    await page.locator('.right').click({ position: { x: 400, y: 4 } })
    await page.keyboard.press('k')
    expect(await page.locator('[data-panel]').getAttribute('data-panel')).toBe('code')
  })

  it('lead through the questions that are asked, result and note, and back', async () => {
    const page = await open()
    await answer(page, 'incident', 'strain')
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    const way: (string | null | undefined)[] = []
    for (let step = 0; step < 7; step++) {
      await page.keyboard.press('F2')
      way.push(await focused(page))
    }
    const { first } = await list(page)
    expect(way).toEqual(['danger', 'incident', 'location', 'role', first[0], 'note', 'danger'])
    await page.locator('#desk-note').focus()
    await page.keyboard.press('Shift+F2')
    expect(await focused(page)).toBe(first[0])
  })

  it('arrows go from question to question, from offer to offer, and choose nothing', async () => {
    const page = await open()
    await answer(page, 'incident', 'strain')
    await page.locator('input[name="danger"]').first().focus()
    const { first, more } = await list(page)
    await page.locator('input[name="danger"]').first().focus()
    const way: (string | null | undefined)[] = []
    const stops = ['incident', 'location']
    for (const _ of stops) {
      await page.keyboard.press('ArrowDown')
      way.push(await focused(page))
    }
    expect(way).toEqual(stops)
    await page.locator('[data-region="result"] [data-stop]').first().focus()
    for (const id of [...first, ...more].slice(1)) {
      await page.keyboard.press('ArrowDown')
      expect(await focused(page)).toBe(id)
    }
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('note')
    expect(await given(page)).toEqual({ incident: ['strain'] })
  })

  it('arrows to the side go from answer to answer; Space takes it', async () => {
    const page = await open()
    await page.locator('input[name="incident"]').first().focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Space']) await page.keyboard.press(key)
    expect(await given(page)).toEqual({ incident: ['online'] })
  })

  it('letters act from anywhere once they are switched on, never while somebody writes', async () => {
    const page = await open()
    await page.keyboard.press('?')
    await page.locator('dialog[open] input').check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('p')
    expect(await focused(page)).toBe('police')
    await page.keyboard.press('n')
    expect(await focused(page)).toBe('note')
    await page.keyboard.type('mpk 1?')
    expect(await page.locator('#desk-note').inputValue()).toBe('mpk 1?')
    expect(await page.locator('[data-panel]').count()).toBe(0)
  })

  it('are shown where they act: those of the tools in the result, not in a question', async () => {
    const page = await open()
    const key = page.locator('[data-tool="code"] kbd')
    expect(await key.isVisible()).toBe(false)
    expect(await page.locator('[data-action="next-call"] kbd').isVisible()).toBe(true)
    await page.locator('[data-region="result"] [data-stop]').first().focus()
    expect(await key.isVisible()).toBe(true)
  })

  it('a press on an answer that stands alone takes the others back, and the other way round', async () => {
    const page = await open()
    await page.locator('input[name="incident"]').first().focus()
    for (const key of ['1', '2', '0']) await page.keyboard.press(key)
    expect(await given(page)).toEqual({ incident: ['skip'] })
    // „Some time ago“ goes with it.
    await page.keyboard.press('f')
    expect(await given(page)).toEqual({ incident: ['past', 'skip'] })
    await page.keyboard.press('3')
    expect(await given(page)).toEqual({ incident: ['threat', 'past'] })
  })

  it('one for each tool opens it, and Escape leads back to the offer', async () => {
    const page = await openWhole()
    await answer(page, 'incident', 'threat')
    const { first } = await list(page)
    await page.locator('[data-region="result"] [data-stop]').nth(1).focus()
    for (const [key, panel] of Object.entries({
      m: 'handOut',
      t: 'texts',
      k: 'code',
      w: 'whyNot',
      v: 'steps',
      u: 'glance',
    })) {
      await page.keyboard.press(key)
      expect(await focused(page)).toBe(panel)
      await page.keyboard.press('Escape')
      await page.waitForFunction(() => document.activeElement?.closest('[data-section="first"]') !== null)
      expect(await focused(page)).toBe(first[1])
    }
  })

  it('numbers and + hand over, and take back', async () => {
    const page = await open()
    await answer(page, 'incident', 'threat')
    await page.locator('[data-region="result"] [data-stop]').first().focus()
    const { first, more } = await list(page)
    await page.locator('[data-region="result"] [data-stop]').first().focus()
    for (const key of ['+', String(first.length + 1), '2', '2']) await page.keyboard.press(key)
    expect(await handed(page)).toEqual([first[0], more[0]])
    expect(await focused(page)).toBe(first[1])
    expect(await page.locator('[data-tool="handOut"]').textContent()).toContain('(2)')
  })
})

describe('the field on top', () => {
  it('keeps the focus on a name with several meanings until one is chosen, and forgets what was typed', async () => {
    const page = await openWhole()
    await page.keyboard.press('/')
    await page.keyboard.type('12529')
    for (const key of ['Enter', 'F2', 'Enter']) await page.keyboard.press(key)
    expect(await focused(page)).toBe('location')
    expect(await given(page)).toEqual({})
    expect(await page.locator('.right .pending').textContent()).toBe('Noch offen: „12529“')
    await page.keyboard.press('3')
    expect(await page.locator('#desk-field').inputValue()).toBe('12529')
    await page.keyboard.press('2')
    expect((await given(page)).location).toHaveLength(1)
    expect(await page.locator('#desk-field').inputValue()).toBe('')
    expect(await page.locator('.desk').textContent()).not.toContain('12529')
    // Back to the question from which the field was called.
    expect(await focused(page)).toBe('danger')
  })

  it('says that a place is open when the focus leaves it by mouse', async () => {
    const page = await openWhole()
    await page.locator('#desk-field').fill('Görl')
    await page.locator('[data-region="role"] legend').click()
    expect(await page.locator('[data-region="location"] .pending').textContent()).toBe('Noch offen: „Görl“')
    expect(await page.locator('#desk-field').inputValue()).toBe('Görl')
  })

  it('begins with the letter that is typed in the question for the Land', async () => {
    const page = await openWhole()
    await page.locator('[data-region="location"] legend').click()
    await page.keyboard.type('sn')
    await page.keyboard.press('Enter')
    expect(await given(page)).toEqual({ location: ['SN'] })
  })

  it('finds offers by name and by topic, and opens them', async () => {
    const page = await openWhole()
    for (const [typed, found] of [
      ['hateaid', 'de-hateaid'],
      ['Drohbrief', null],
    ] as const) {
      await page.keyboard.press('/')
      await page.keyboard.type(typed)
      const first = await page.locator('[role="option"]').first().getAttribute('data-option')
      if (found) expect(first).toBe(found)
      await page.keyboard.press('Enter')
      expect(await page.locator('[data-panel="offer"] [data-offer]').getAttribute('data-offer')).toBe(first)
      await page.keyboard.press('Escape')
      await page.locator('[data-panel]').waitFor({ state: 'detached' })
      await page.locator('input[name="danger"]').first().focus()
    }
  })

  it('takes a code with its last digit, and says what is wrong with another', async () => {
    const page = await open()
    for (const [question, value] of [
      ['danger', 'no'],
      ['incident', 'doxing'],
      ['incident', 'online'],
      ['location', 'BE'],
    ] as const)
      await answer(page, question, value)
    await page.locator('[data-tool="code"]').click()
    const code = (await page.locator('[data-code]').textContent()) ?? ''
    expect(code).toMatch(/^\d{3} \d{3} \d{3} \d{3} \d{3}$/)
    await page.keyboard.press('Escape')
    const wanted = await list(page)
    const other = await open()
    await other.keyboard.press('/')
    await other.keyboard.type('123456789012346')
    expect(await other.locator('#desk-field-said').textContent()).toContain('Eine Ziffer passt nicht')
    expect(await given(other)).toEqual({})
    await other.keyboard.press('Escape')
    await other.keyboard.type(code)
    expect(await given(other)).toEqual({ danger: ['no'], incident: ['online', 'doxing'], location: ['BE'] })
    expect(await list(other)).toEqual(wanted)
  })
})

describe('why and why not', () => {
  it('names the single answer that would bring an offer up, and it does', async () => {
    const page = await open()
    await answer(page, 'incident', 'threat')
    await page.locator('#desk-field').fill('zastex')
    await page.keyboard.press('Enter')
    const panel = page.locator('[data-panel="offer"]')
    expect(await panel.locator('[data-fit="open"]').first().textContent()).toContain('Sachsen')
    expect(await panel.locator('[data-change]').first().getAttribute('data-change')).toBe('location:SN')
    await page.keyboard.press('Escape')
    await answer(page, 'location', 'SN')
    const { first, more, all } = await list(page)
    expect([...first, ...more, ...all]).toContain('sn-lka-zastex')
  })
})

describe('the hand-out', () => {
  it('holds offers, codes of their public pages, and no answer', async () => {
    const page = await open()
    for (const [question, value] of [
      ['incident', 'sexual-harassment'],
      ['background', 'misogyny'],
      ['police', 'no'],
    ] as const)
      await answer(page, question, value)
    await page.locator('.give input').first().check()
    const { first } = await list(page)
    await page.locator('[data-tool="handOut"]').click()
    await page.getByText('QR-Codes').click()
    const sheet = (await page.locator('[data-sheet]').textContent()) ?? ''
    expect(sheet).toContain(`/angebote/${first[0]}`)
    expect(await page.locator('[data-sheet] svg').count()).toBe(1)
    expect(sheet).not.toMatch(/sexuell|Frauenfeindlich|ohne Polizei/)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('[data-sheet]').isVisible()).toBe(true)
    for (const part of ['.left', '.desk-tools', '.desk-head', '.right > :not(.desk-panel)'])
      expect(await page.locator(part).first().isVisible()).toBe(false)
  })
})

describe('the note and the clock', () => {
  it('the note goes with the next call and stands in no text unless somebody takes it along', async () => {
    const page = await open()
    await answer(page, 'incident', 'threat')
    await page.locator('.give input').first().check()
    await page.locator('#desk-note').fill('Rückruf Montag')
    await page.locator('[data-tool="texts"]').click()
    expect(await page.locator('.desk-panel').innerText()).not.toContain('Rückruf Montag')
    await page.keyboard.press('Escape')
    await page.keyboard.press('F8')
    await page.locator('[data-action="empty"]').click()
    expect(await page.locator('#desk-note').inputValue()).toBe('')
  })

  it('the time of the call runs from its first key, and begins anew', async () => {
    const page = await openDesk({ before: (context) => context.clock.install() })
    const clock = page.locator('[data-clock]')
    await page.clock.runFor(5000)
    expect(await clock.textContent()).toBe('Gespräch 00:00')
    await page.keyboard.press('2')
    await page.clock.runFor(462_000)
    expect(await clock.textContent()).toBe('Gespräch 07:42')
    for (const key of ['F8', 'Tab', 'Enter']) await page.keyboard.press(key)
    await page.clock.runFor(3000)
    expect(await clock.textContent()).toBe('Gespräch 00:00')
  })
})

describe('the next call', () => {
  it('empties everything, but only when asked twice', async () => {
    const page = await open()
    await answer(page, 'danger', 'no')
    await page.locator('.give input').first().check()
    await page.locator('#desk-field').fill('hate')
    await page.keyboard.press('F8')
    await page.keyboard.press('Enter')
    expect(await given(page)).toEqual({ danger: ['no'] })
    await page.keyboard.press('F8')
    await page.locator('[data-action="empty"]').click()
    expect(await given(page)).toEqual({})
    expect(await page.locator('[data-tool="handOut"]').textContent()).toContain('(0)')
    expect(await page.locator('#desk-field').inputValue()).toBe('')
    expect(await focused(page)).toBe('danger')
  })

  it('begins on a covered desk too: empty, and in sight', async () => {
    const page = await openDesk({ before: (context) => context.clock.install() })
    await answer(page, 'danger', 'no')
    await page.clock.fastForward('05:10')
    for (const key of ['F8', 'Tab', 'Enter']) await page.keyboard.press(key)
    await page.locator('.call').waitFor()
    expect(await given(page)).toEqual({})
    await page.clock.runFor(100)
    await page.keyboard.press('2')
    expect(await given(page)).toEqual({ danger: ['worried'] })
  })

  it('an idle desk hides its content and shows it again', async () => {
    const page = await openDesk({ before: (context) => context.clock.install() })
    await answer(page, 'danger', 'no')
    await page.clock.fastForward('04:50')
    expect(await page.locator('.call').isVisible()).toBe(true)
    await page.clock.fastForward('00:20')
    expect(await page.locator('.call').isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    expect(await page.locator('.call').isVisible()).toBe(true)
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('danger')
    expect(await given(page)).toEqual({ danger: ['no'] })
  })

  it.each(['0', '30'])('hides its content when the person at the desk says so, after %s minutes', async (minutes) => {
    const page = await openDesk({ before: (context) => context.clock.install() })
    await page.keyboard.press('?')
    await page.locator('[data-idle]').selectOption(minutes)
    await page.keyboard.press('Escape')
    await page.clock.fastForward('29:50')
    expect(await page.locator('.call').isVisible()).toBe(true)
    await page.clock.fastForward('00:20')
    expect(await page.locator('.call').isVisible()).toBe(minutes === '0')
  })

  it('is not idle while somebody presses keys, turns the wheel, moves the mouse or dictates', async () => {
    const page = await openDesk({ before: (context) => context.clock.install() })
    await page.locator('#desk-note').focus()
    const signs = {
      keydown: () => page.keyboard.press('Shift'),
      pointermove: () => page.mouse.move(300, 300),
      wheel: () => page.locator('.left').dispatchEvent('wheel'),
      input: () => page.keyboard.insertText('diktiert'),
    }
    for (const [type, sign] of Object.entries(signs)) {
      await page.clock.fastForward('04:50')
      await sign()
      expect(await page.locator('.call').isVisible(), type).toBe(true)
    }
    await page.clock.fastForward('05:10')
    expect(await page.locator('.call').isVisible()).toBe(false)
  })
})

describe('no trace', () => {
  it('nothing is requested, stored or written into the address by a whole call', async () => {
    const page = await openWholeDesk()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const before = await page.evaluate(() => [location.href, document.title, history.length])
    await wholeCall(page)
    expect(requests).toEqual([])
    const after = await page.evaluate(() => ({
      same: [location.href, document.title, history.length],
      stored: localStorage.length + sessionStorage.length + document.cookie.length,
      saved: JSON.stringify(history.state),
    }))
    expect(after.same).toEqual(before)
    expect(after.stored).toBe(0)
    expect(after.saved).not.toMatch(/attack|NW|staff|geheim/)
  })

  it('works without a network once it is there', async () => {
    const page = await openWholeDesk()
    await page.context().setOffline(true)
    await wholeCall(page)
    const answers = { danger: 'now', incident: ['attack'], location: 'NW', role: 'staff', police: 'yes' } as const
    expect(await list(page)).toEqual(expected(answers))
  })

  it('is empty after Back brings it again', async () => {
    const page = await openDesk()
    await answer(page, 'danger', 'worried')
    await page.locator('#desk-note').fill('geheim')
    await page.goto('about:blank')
    await page.goBack()
    await page.locator('.desk[data-whole="true"]').waitFor()
    expect(await given(page)).toEqual({})
    expect(await page.locator('#desk-note').inputValue()).toBe('')
  })
})

/** A call that uses every part of the desk. */
async function wholeCall(page: Page): Promise<void> {
  for (const [question, value] of [
    ['danger', 'now'],
    ['incident', 'attack'],
    ['role', 'staff'],
    ['police', 'yes'],
  ] as const)
    await answer(page, question, value)
  await page.locator('#desk-field').fill('Köln')
  await page.locator('#desk-field').press('Enter')
  await page.locator('#desk-note').fill('geheim')
  await page.locator('[data-english]').click()
  await page.locator('.give input').first().check()
  for (const tool of ['texts', 'code', 'whyNot', 'glance', 'handOut'])
    await page.locator(`[data-tool="${tool}"]`).click()
  await page.getByText('QR-Codes').click()
  expect(await page.locator('[data-sheet] svg').count()).toBe(1)
  await page.keyboard.press('Escape')
}
