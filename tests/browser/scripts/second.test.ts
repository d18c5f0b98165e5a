import type { BrowserContext, Frame, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language, pathIn } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { type Gate, holdBack, SCRIPTS } from '../../support/gate.ts'
import { guideFrames, partners } from '../../support/host-page.ts'
import { neutralOutside, neutralShown } from '../../support/neutral.ts'
import { DRAWN_ANEW, touchPage } from '../../support/touch.ts'
import { answers, newVisitor, siteUrl, type Visitor } from '../../support/visit.ts'
import { choose, chosen, offersShown, press, screenOf, words } from '../../support/walk.ts'
import { expectHelp } from '../../support/whom-to-call.ts'
import { recordOrder } from '../../support/wire.ts'

const t = textsFor('de')

/** The first page with all scripts held back. */
async function early(language: Language = 'de', visitor: Visitor = {}) {
  const context = await newVisitor(visitor)
  await neutralOutside(context)
  const gate = await holdBack(context, SCRIPTS)
  const order = recordOrder(context)
  const page = await context.newPage()
  await page.goto(siteUrl + pathIn(language, '/'), { waitUntil: 'commit' })
  return { context, page, gate, order }
}

/** From the first question to the second, which gets what happened. */
async function toSecond(page: Page | Frame): Promise<void> {
  await choose(page, 'danger', ['worried'])
  await press(page, 'next')
  expect(await screenOf(page)).toBe('incident')
  await choose(page, 'incident', ['threat'])
}

/** Opens the gate, waits for the application, and goes on: every answer was kept. */
async function goesOn(page: Page | Frame, gate: Gate): Promise<void> {
  gate.open()
  await answers(page)
  expect([await screenOf(page), await chosen(page)]).toEqual(['incident', ['threat']])
  await press(page, 'next')
  expect(await screenOf(page)).toBe('background')
  await press(page, 'back')
  expect(await chosen(page)).toEqual(['threat'])
  await press(page, 'back')
  expect([await screenOf(page), await chosen(page)]).toEqual(['danger', ['worried']])
}

/** Where the page stands: what has the focus, how far it is scrolled, and whether its nodes are those of before. */
const standing = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: active } = document
    const { name, value } = active as HTMLInputElement
    return { focus: value ? `${name} ${value}` : active?.textContent, at: scrollY }
  })

/** Marks the question that is drawn, and tells later whether it is the same. */
const mark = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('form *')) Object.assign(element, { ofBefore: true })
  })
const same = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('form *')].every((element) => 'ofBefore' in element))

describe.each(LANGUAGES)('before the scripts, in %s', (language) => {
  test('the second question answers, goes back and forth, and is taken over as it stands', async () => {
    const { page, gate, order } = await early(language)
    const { title } = words[language].questions.incident!
    await page.locator('[data-action="next"]').waitFor()
    const entries = await page.evaluate(() => history.length)
    const asked = [...order]
    await toSecond(page)
    await press(page, 'back')
    expect([await screenOf(page), await chosen(page)]).toEqual(['danger', ['worried']])
    expect((await standing(page)).focus).toBe(words[language].questions.danger!.title)
    await press(page, 'next')
    expect(await standing(page)).toEqual({ focus: title, at: 0 })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
    expect(await chosen(page)).toEqual(['threat'])
    // The page is still on its way: its load is not waited for.
    await page.evaluate(() => history.back())
    await expect.poll(() => screenOf(page)).toBe('danger')
    await page.evaluate(() => history.forward())
    await expect.poll(() => screenOf(page)).toBe('incident')
    expect(await page.evaluate(() => [history.length, location.href, document.title])).toEqual([
      entries + 3,
      siteUrl + pathIn(language, '/'),
      'Lotse',
    ])
    expect(order).toEqual(asked)
    await expectHelp(page)
    await page.mouse.wheel(0, 150)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(150)
    await page.locator('input[value="damage"]').focus()
    const before = await standing(page)
    await mark(page)
    gate.open()
    await answers(page)
    expect(await standing(page)).toEqual(before)
    expect(await same(page)).toBe(true)
    await goesOn(page, gate)
  })
})

test('the browser’s Back after the takeover leads to the first question', async () => {
  const { page, gate } = await early()
  await toSecond(page)
  await press(page, 'back')
  await press(page, 'next')
  gate.open()
  await answers(page)
  for (const screen of ['danger', 'incident', 'danger'] as const) {
    await page.goBack()
    await expect.poll(() => screenOf(page)).toBe(screen)
  }
  expect(await chosen(page)).toEqual(['worried'])
  await page.goForward()
  await expect.poll(() => screenOf(page)).toBe('incident')
})

/** What somebody does while the application arrives, and what that comes to. */
const MOMENTS: {
  readonly [moment: string]: (page: Page, arrive: () => Promise<void>) => Promise<readonly [string, readonly string[]]>
} = {
  'with the button down': async (page, arrive) => {
    await page.locator('[data-action="next"]').hover()
    await page.mouse.down()
    await arrive()
    await page.mouse.up()
    return ['background', []]
  },
  'with Enter held': async (page, arrive) => {
    await page.locator('[data-action="next"]').focus()
    for (let time = 0; time < 3; time++) await page.keyboard.down('Enter')
    await arrive()
    for (let time = 0; time < 3; time++) await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
    return ['background', []]
  },
  'with Enter pressed in an answer': async (page, arrive) => {
    await page.locator('input[value="threat"]').press('Enter')
    await arrive()
    return ['background', []]
  },
  'after a press of Back': async (page, arrive) => {
    await press(page, 'back')
    await expect.poll(() => screenOf(page)).toBe('danger')
    await arrive()
    expect(await chosen(page)).toEqual(['worried'])
    await press(page, 'next')
    return ['incident', ['threat']]
  },
  'after the browser’s Back': async (page, arrive) => {
    await page.evaluate(() => history.back())
    await expect.poll(() => screenOf(page)).toBe('danger')
    await arrive()
    expect(await screenOf(page)).toBe('danger')
    await page.goForward()
    await expect.poll(() => screenOf(page)).toBe('incident')
    return ['incident', ['threat']]
  },
  'after a press for the offers': async (page, arrive) => {
    await press(page, 'results')
    await arrive()
    await offersShown(page)
    await press(page, 'back')
    return ['incident', ['threat']]
  },
}

test.each(Object.keys(MOMENTS))('the application arrives %s', async (moment) => {
  const { page, gate } = await early()
  await toSecond(page)
  const expected = await MOMENTS[moment]!(page, () => {
    gate.open()
    return answers(page)
  })
  expect([await screenOf(page), await chosen(page)]).toEqual(expected)
})

test('a press while the page is being taken over counts once', async () => {
  const { page, gate } = await early('de', {
    before: (context) =>
      context.addInitScript(() => {
        // The application has begun and does not answer yet: React asks its scheduler for a turn.
        const { port1 } = new MessageChannel()
        const { postMessage } = Object.getPrototypeOf(port1) as MessagePort
        Object.getPrototypeOf(port1).postMessage = function (this: MessagePort, ...args: [unknown]) {
          if (window.lotse?.held) {
            document.querySelector<HTMLElement>('[data-action="next"]')?.click()
            document.documentElement.dataset.pressed = 'true'
          }
          Reflect.apply(postMessage, this, args)
        }
      }),
  })
  await toSecond(page)
  gate.open()
  await answers(page)
  expect(await page.evaluate(() => document.documentElement.dataset.pressed)).toBe('true')
  expect([await screenOf(page), await chosen(page)]).toEqual(['background', []])
})

test('who is in danger now stays with the card, and goes on from there', async () => {
  const { page, gate } = await early()
  await choose(page, 'danger', ['now'])
  await press(page, 'next')
  expect(await screenOf(page)).toBe('danger')
  expect(await page.locator('[data-emergency] a[href="tel:110"]').isVisible()).toBe(true)
  gate.open()
  await expect.poll(() => screenOf(page)).toBe('emergency')
  await press(page, 'next')
  expect(await screenOf(page)).toBe('incident')
})

test('nothing chosen: „Weiter“ goes on, as it does later', async () => {
  const { page, gate } = await early()
  await press(page, 'next')
  expect(await screenOf(page)).toBe('incident')
  await press(page, 'next')
  gate.open()
  await expect.poll(() => screenOf(page)).toBe('background')
})

test('a press that waits is seen at once, said after two seconds, and gone with its answer', async () => {
  const { page, gate } = await early()
  await page.clock.install()
  await toSecond(page)
  const next = page.locator('[data-action="next"]')
  const seen = () => next.evaluate((button) => getComputedStyle(button, '::after').content)
  expect(await seen()).toBe('none')
  await press(page, 'next')
  expect(await seen()).toContain(t('question.moment'))
  const said = () => page.locator('header [role="status"]').innerText()
  expect(await said()).toBe('')
  await page.clock.runFor(2000)
  expect(await said()).toBe(t('question.moment'))
  await press(page, 'results')
  expect(await seen()).toBe('none')
  expect(await said()).toBe('')
  gate.open()
  await page.clock.resume()
  await offersShown(page)
  expect(await said()).toBe('')
})

test('a hand that shakes takes one step, and may call at once', async () => {
  const { page } = await early('de', { hasty: true })
  await choose(page, 'danger', ['no'])
  const { x, y, width, height } = (await page.locator('[data-action="next"]').boundingBox())!
  for (let time = 0; time < 3; time++) await page.mouse.click(x + width / 2, y + height / 2)
  expect([await screenOf(page), await chosen(page)]).toEqual(['incident', []])
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('asks')
  await page.evaluate(() =>
    document.addEventListener('click', (event) => {
      document.documentElement.dataset.calls = String(!event.defaultPrevented)
      event.preventDefault()
    }),
  )
  await page.locator('header a[href="tel:110"]').click()
  expect(await page.evaluate(() => document.documentElement.dataset.calls)).toBe('true')
})

test('leaving from the second question leads past the guide', async () => {
  const { page } = await early()
  const before = 'https://example.org/before'
  await page.goto(before)
  await page.goto(`${siteUrl}/`, { waitUntil: 'commit' })
  await toSecond(page)
  await press(page, 'exit')
  await neutralShown(page)
  await page.goBack()
  expect(page.url()).toBe(before)
})

test('a reload begins at the first question, and what was chosen is forgotten', async () => {
  const { page, gate } = await early()
  await toSecond(page)
  await page.reload({ waitUntil: 'commit' })
  gate.open()
  await page.getByText(t('start.reloaded')).waitFor()
  expect([await screenOf(page), await chosen(page)]).toEqual(['danger', []])
})

test('a page that the browser kept shows the first question without an answer', async () => {
  const { page } = await early()
  await toSecond(page)
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  expect([await screenOf(page), await chosen(page)]).toEqual(['danger', []])
  await press(page, 'next')
  expect(await chosen(page)).toEqual([])
})

/** A page that others changed: React draws it anew, and nobody may notice. */
test('on a page that others changed, answers and focus stay', async () => {
  const { context, page, gate } = await early('de', { loud: true })
  const thrown: string[] = []
  context.on('weberror', (error) => thrown.push(error.error().message))
  await toSecond(page)
  await page.locator('.asks').focus()
  await page.evaluate(touchPage, ['nodes', 'translation'] as const)
  gate.open()
  await answers(page)
  expect((await standing(page)).focus).toContain(words.de.questions.incident!.title)
  expect(thrown.length).toBeGreaterThan(0)
  expect(thrown.filter((message) => !DRAWN_ANEW.test(message))).toEqual([])
  await goesOn(page, gate)
})

/** What keeps the application from taking the page over. */
const FAULTS: { readonly [fault: string]: (context: BrowserContext) => Promise<unknown> } = {
  'are blocked': (context) => context.route(SCRIPTS, (route) => route.abort()),
  throw: (context) =>
    context.addInitScript(() => {
      const { addEventListener } = window
      window.addEventListener = (type: string, ...rest: readonly unknown[]) => {
        if (type === 'keyup') throw new Error('broken by a test')
        Reflect.apply(addEventListener, window, [type, ...rest])
      }
    }),
}

test.each(Object.keys(FAULTS))('where the scripts %s, the second question stays, and leads back', async (fault) => {
  const context = await newVisitor({ loud: true })
  await FAULTS[fault]!(context)
  const page = await context.newPage()
  const failed = fault === 'throw' ? page.waitForEvent('pageerror') : page.waitForEvent('requestfailed')
  const gate = fault === 'throw' ? await holdBack(context, SCRIPTS) : null
  await page.goto(`${siteUrl}/`, { waitUntil: 'commit' })
  await toSecond(page)
  gate?.open()
  await failed
  await page.evaluate(() => new Promise((done) => setTimeout(done)))
  expect([await screenOf(page), await chosen(page)]).toEqual(['incident', ['threat']])
  await expectHelp(page)
  await press(page, 'next')
  await page.locator('.when-dead').evaluate((sentence) => {
    for (const animation of sentence.getAnimations()) animation.finish()
  })
  expect(await page.locator('.when-dead a[href$="/angebote"]').isVisible()).toBe(true)
  await press(page, 'back')
  await expect.poll(() => screenOf(page)).toBe('danger')
  expect(await chosen(page)).toEqual(['worried'])
  await press(page, 'next')
  expect(await chosen(page)).toEqual(['threat'])
})

describe('in a frame', () => {
  const { openBody } = partners()

  test('the second question answers, and the page around sees no entry', async () => {
    const page = await openBody('<p>Seite</p>')
    const gate = await holdBack(page.context(), SCRIPTS)
    await page.evaluate((src) => {
      const frame = document.createElement('iframe')
      Object.assign(frame, { src, width: 390, height: 800 })
      document.body.append(frame)
    }, `${siteUrl}/`)
    await expect.poll(() => guideFrames(page).length).toBe(1)
    const frame = guideFrames(page)[0]!
    await frame.locator('[data-action="next"]').waitFor()
    const around = () => page.evaluate(() => [history.length, scrollY, location.href])
    const before = await around()
    await toSecond(frame)
    await press(frame, 'back')
    expect(await screenOf(frame)).toBe('danger')
    await press(frame, 'next')
    expect(await around()).toEqual(before)
    await goesOn(frame, gate)
    expect(await around()).toEqual(before)
  })
})
