import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { visit } from '../../support/visit.ts'
import { expected, given, list, openDesk, SCREEN } from './at-the-desk.ts'

/** What axe finds; in the dark only colours are other than in the light. */
async function violations(page: Page, colorScheme: 'light' | 'dark') {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const axe = new AxeBuilder({ page })
  const result = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe.withTags(tags)).analyze()
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

const answer = (page: Page, question: string, value: string) =>
  page.locator(`input[name="${question}"][value="${value}"]`).check()

describe('the desk for everybody', () => {
  it.each(['light', 'dark'] as const)('has no fault that axe finds, empty and full (%s)', async (colorScheme) => {
    const page = await openDesk({ colorScheme })
    expect(await violations(page, colorScheme)).toEqual([])
    for (const [question, value] of [
      ['danger', 'now'],
      ['incident', 'threat'],
      ['police', 'no'],
      ['location', 'HE'],
    ] as const)
      await answer(page, question, value)
    for (const region of ['result', 'glance'])
      await page
        .locator(`[data-region="${region}"] .fold > summary, .fold[data-region="${region}"] > summary`)
        .evaluateAll((all) => {
          for (const summary of all as HTMLElement[]) summary.click()
        })
    await page.locator('[data-glance="closing"] summary').click()
    for (const section of ['first', 'more', 'later'])
      await page.locator(`[data-section="${section}"] summary`).first().click()
    await page.locator('[data-section="first"] .unfold .link').first().click()
    await page.getByRole('button', { name: 'Code für die anrufende Person zeigen' }).click()
    await page.locator('[data-region="search"] input').fill('polizei')
    await page.locator('.give input').first().check()
    await page.getByText('QR-Codes').click()
    await page.locator('#desk-land').fill('neuen')
    await page.locator('#desk-lands [role="option"]').first().waitFor()
    expect(await violations(page, colorScheme)).toEqual([])
    await page.getByRole('button', { name: 'Tasten' }).click()
    expect(await violations(page, colorScheme)).toEqual([])
  })

  it('needs no sideways scrolling at 200 and at 400 per cent', async () => {
    for (const viewport of [
      { width: SCREEN.width / 2, height: 384 },
      { width: 320, height: 256 },
    ]) {
      const page = await openDesk({ viewport })
      const { wide, high } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        high: document.documentElement.clientWidth,
      }))
      expect(wide).toBeLessThanOrEqual(high)
    }
  })

  it('is there in English', async () => {
    const page = await visit('/beratung', { language: 'en', viewport: SCREEN })
    await page.locator('[data-region="result"]').waitFor()
    expect(await page.locator('h1').textContent()).toBe('Helpline desk')
    expect(await page.locator('.desk').textContent()).not.toMatch(/\b(desk|handover)\.[a-z]+/)
  })

  it('says how many offers there are', async () => {
    const page = await openDesk()
    await answer(page, 'location', 'SN')
    const { first, more } = expected({ location: 'SN' })
    const said = await page.locator('[data-live]').textContent()
    expect(said).toContain(`Zuerst ${first.length} Stellen`)
    expect(said).toContain(`${more.length} weitere`)
  })
})

describe('keys', () => {
  it('act only inside the focused question', async () => {
    const page = await openDesk()
    for (const key of ['1', 'g', 'p', '?']) await page.keyboard.press(key)
    expect(await given(page)).toEqual({})
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await page.keyboard.press('F2')
    await page.keyboard.press('2')
    expect(await given(page)).toEqual({ danger: ['worried'] })
  })

  it('lead through the questions that are asked, result and search, and back', async () => {
    const page = await openDesk()
    await answer(page, 'incident', 'strain')
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    const at = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region)
    const way: (string | undefined)[] = []
    for (let step = 0; step < 9; step++) {
      await page.keyboard.press('F2')
      way.push(await at())
    }
    const beside = ['result', 'search', 'code', 'handOut', 'glance']
    expect(way).toEqual(['danger', 'incident', 'location', 'role', ...beside])
    await page.keyboard.press('Shift+F2')
    expect(await at()).toBe('handOut')
  })

  it('arrows go from question to question, from offer to offer, and choose nothing', async () => {
    const page = await openDesk()
    await answer(page, 'incident', 'strain')
    await page.locator('input[name="danger"]').first().focus()
    const at = () =>
      page.evaluate(() => {
        const active = document.activeElement
        const place = (name: string) => active?.closest(`[data-${name}]`)?.getAttribute(`data-${name}`)
        return place('offer') ?? place('region')
      })
    const { first, more } = await list(page)
    const way: (string | null | undefined)[] = []
    const stops = ['incident', 'location', 'role', 'result', ...first, ...more, 'search', 'code', 'handOut', 'glance']
    for (const _ of stops) {
      await page.keyboard.press('ArrowDown')
      way.push(await at())
    }
    expect(way).toEqual(stops)
    await page.keyboard.press('ArrowUp')
    expect(await at()).toBe('handOut')
    expect(await given(page)).toEqual({ incident: ['strain'] })
  })

  it('arrows to the side go from answer to answer; Space takes it', async () => {
    const page = await openDesk()
    await page.locator('input[name="incident"]').first().focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Space']) await page.keyboard.press(key)
    expect(await given(page)).toEqual({ incident: ['online'] })
  })

  it('letters jump from anywhere once they are switched on, never while somebody writes', async () => {
    const page = await openDesk()
    await page.keyboard.press('F2')
    await page.keyboard.press('?')
    await page.locator('dialog[open] input').check()
    await page.keyboard.press('Escape')
    const at = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region)
    await page.keyboard.press('p')
    expect(await at()).toBe('police')
    await page.keyboard.press('s')
    expect(await at()).toBe('search')
    await page.keyboard.type('erg')
    expect(await at()).toBe('search')
    expect(await page.locator('[data-region="search"] input').first().inputValue()).toBe('erg')
  })

  it('a press on an answer that stands alone takes the others back, and the other way round', async () => {
    const page = await openDesk()
    await page.locator('input[name="incident"]').first().focus()
    for (const key of ['1', '2', '0']) await page.keyboard.press(key)
    expect(await given(page)).toEqual({ incident: ['skip'] })
    // „Some time ago“ goes with it.
    await page.keyboard.press('i')
    expect(await given(page)).toEqual({ incident: ['skip', 'past'] })
    await page.keyboard.press('3')
    expect(await given(page)).toEqual({ incident: ['threat', 'past'] })
  })
})

describe('a place', () => {
  it('in two Länder is asked for, and forgotten when the Land is chosen', async () => {
    const page = await openDesk()
    const field = page.locator('#desk-land')
    await field.fill('12529')
    expect(await page.locator('#desk-lands [role="option"]').count()).toBe(2)
    expect(await page.locator('#desk-land-said').textContent()).toContain('mehreren Bundesländern')
    await field.press('Enter')
    expect(await given(page)).toEqual({})
    await field.press('ArrowDown')
    await field.press('ArrowDown')
    await field.press('Enter')
    expect((await given(page)).location).toHaveLength(1)
    expect(await field.inputValue()).toBe('')
    expect(await page.locator('.desk').textContent()).not.toContain('12529')
  })
})

describe('why and why not', () => {
  it('names the single answer that would bring an offer up, and it does', async () => {
    const page = await openDesk()
    await answer(page, 'incident', 'threat')
    await page.locator('[data-region="search"] input').first().fill('zastex')
    const line = page.locator('[data-region="search"] [data-offer="sn-lka-zastex"]')
    await line.locator('summary').click()
    expect(await line.locator('[data-fit="open"]').first().textContent()).toContain('Sachsen')
    const change = await line.locator('[data-change]').first().getAttribute('data-change')
    expect(change).toBe('location:SN')
    await answer(page, 'location', 'SN')
    const { first, more, all } = await list(page)
    expect([...first, ...more, ...all]).toContain('sn-lka-zastex')
  })
})

describe('the spoken code', () => {
  it('carries answers from one desk to another', async () => {
    const page = await openDesk()
    for (const [question, value] of [
      ['danger', 'no'],
      ['incident', 'doxing'],
      ['incident', 'online'],
      ['location', 'BE'],
    ] as const)
      await answer(page, question, value)
    await page.getByRole('button', { name: 'Code für die anrufende Person zeigen' }).click()
    const code = (await page.locator('[data-code]').textContent()) ?? ''
    expect(code).toMatch(/^\d{3} \d{3} \d{3} \d{3} \d{3}$/)
    const other = await openDesk()
    const field = other.getByLabel('Code eingeben')
    await field.fill(code)
    await field.press('Enter')
    expect(await given(other)).toEqual({ danger: ['no'], incident: ['online', 'doxing'], location: ['BE'] })
    expect(await list(other)).toEqual(await list(page))
  })

  it('with a wrong digit gets a sentence and changes nothing', async () => {
    const page = await openDesk()
    const field = page.getByLabel('Code eingeben')
    await field.fill('123 456 789 012 346')
    await field.press('Enter')
    expect(await page.locator('.handover').first().textContent()).toContain('Eine Ziffer passt nicht')
    expect(await given(page)).toEqual({})
  })
})

describe('the hand-out', () => {
  it('holds offers, codes of their public pages, and no answer', async () => {
    const page = await openDesk()
    for (const [question, value] of [
      ['incident', 'sexual-harassment'],
      ['background', 'misogyny'],
      ['police', 'no'],
    ] as const)
      await answer(page, question, value)
    await page.locator('.give input').first().check()
    await page.getByText('QR-Codes').click()
    const sheet = (await page.locator('[data-sheet]').textContent()) ?? ''
    expect(sheet).toContain(`/angebote/${(await list(page)).first[0]}`)
    expect(await page.locator('[data-sheet] svg').count()).toBe(1)
    expect(sheet).not.toMatch(/sexuell|Frauenfeindlich|ohne Polizei/)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('[data-sheet]').isVisible()).toBe(true)
    expect(await page.locator('.left').isVisible()).toBe(false)
    expect(await page.locator('[data-region="result"]').isVisible()).toBe(false)
  })
})

describe('the next call', () => {
  it('empties everything, but only when asked twice', async () => {
    const page = await openDesk()
    await answer(page, 'danger', 'no')
    await page.locator('.give input').first().check()
    await page.locator('[data-region="search"] input').first().fill('hate')
    await page.keyboard.press('F8')
    await page.keyboard.press('Enter')
    expect(await given(page)).toEqual({ danger: ['no'] })
    await page.keyboard.press('F8')
    await page.locator('[data-action="empty"]').click()
    expect(await given(page)).toEqual({})
    expect(await page.locator('[data-sheet]').count()).toBe(0)
    expect(await page.locator('[data-region="search"] input').first().inputValue()).toBe('')
  })

  it('begins on a covered desk too: empty, and in sight', async () => {
    const page = await openDesk({ before: (context) => context.clock.install() })
    await answer(page, 'danger', 'no')
    await page.clock.fastForward('05:10')
    for (const key of ['F8', 'Tab', 'Enter']) await page.keyboard.press(key)
    await page.locator('.two').waitFor()
    expect(await given(page)).toEqual({})
    await page.clock.runFor(100)
    await page.keyboard.press('2')
    expect(await given(page)).toEqual({ danger: ['worried'] })
  })

  it('an idle desk hides its content and shows it again', async () => {
    const page = await openDesk({ before: (context) => context.clock.install() })
    await answer(page, 'danger', 'no')
    await page.clock.fastForward('04:50')
    expect(await page.locator('.two').isVisible()).toBe(true)
    await page.clock.fastForward('00:20')
    expect(await page.locator('.two').isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    expect(await page.locator('.two').isVisible()).toBe(true)
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('danger')
    expect(await given(page)).toEqual({ danger: ['no'] })
  })
})

describe('no trace', () => {
  it('nothing is requested, stored or written into the address by a whole call', async () => {
    const page = await openDesk()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const before = await page.evaluate(() => [location.href, document.title, history.length])
    for (const [question, value] of [
      ['danger', 'now'],
      ['incident', 'attack'],
      ['location', 'NW'],
      ['role', 'staff'],
      ['police', 'yes'],
    ] as const)
      await answer(page, question, value)
    await page.locator('#desk-land').fill('Köln')
    await page.locator('#desk-land').press('Enter')
    await page.locator('.give input').first().check()
    await page.getByText('QR-Codes').click()
    await page.getByText('Auf einen Blick').click()
    expect(requests).toEqual([])
    const after = await page.evaluate(() => ({
      same: [location.href, document.title, history.length],
      stored: localStorage.length + sessionStorage.length + document.cookie.length,
      saved: JSON.stringify(history.state),
    }))
    expect(after.same).toEqual(before)
    expect(after.stored).toBe(0)
    expect(after.saved).not.toMatch(/attack|NW|staff/)
  })

  it('works without a network once it is there', async () => {
    const page = await openDesk()
    await page.context().setOffline(true)
    for (const [question, value] of [
      ['danger', 'no'],
      ['incident', 'stalking'],
    ] as const)
      await answer(page, question, value)
    await page.locator('#desk-land').fill('Wuppertal')
    await page.locator('#desk-land').press('Enter')
    const answers = { danger: 'no', incident: ['stalking'], location: 'NW' } as const
    expect(await list(page)).toEqual(expected(answers))
    await page.locator('.give input').first().check()
    await page.getByText('QR-Codes').click()
    expect(await page.locator('[data-sheet] svg').count()).toBe(1)
    await page.getByText('Auf einen Blick').click()
    await page.locator('[data-glance]').nth(3).waitFor()
  })

  it('is empty after Back brings it again', async () => {
    const page = await openDesk()
    await answer(page, 'danger', 'worried')
    await page.goto('about:blank')
    await page.goBack()
    await page.locator('[data-region="result"]').waitFor()
    expect(await given(page)).toEqual({})
  })
})
