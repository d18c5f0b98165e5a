import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import {
  type Engine,
  type EngineName,
  type EnginePage,
  isInstalled,
  startEngine,
  startWorld,
  type World,
} from '../../support/engines/index.ts'
import { rulebook } from '../../support/walk.ts'

/** Browsers that keep a page for Back: only there does it show whether one that is shown again has forgotten. */
const KEEPING = (['firefox', 'webkit', 'chromium-kept'] as const).filter(isInstalled)

const SITE = inject('site').url
const BEFORE = 'https://before.example/'
const OTHER = 'https://other.example/'
const NEUTRAL = new URL(rulebook.site.exit.de).host

/** The guide as nobody has touched it, in sight. */
function isEmpty(): boolean {
  const main = document.querySelector('main')
  return (
    main?.getClientRects().length === 1 &&
    document.querySelector('main form input')?.getAttribute('name') === 'danger' &&
    document.querySelector('input:checked, .note, [data-action="restart"], .summary') === null &&
    document.querySelector('.sos a[href="tel:110"]')?.getClientRects().length === 1
  )
}

/** Opens a page of the site and waits until it answers; what is written on it tells it from one that is loaded anew. */
async function open(page: EnginePage, path: string): Promise<void> {
  await page.open(SITE + path)
  await page.until(() => document.getElementById('app') !== null && !('lotse' in window))
  await page.evaluate(() => {
    document.documentElement.dataset.kept = ''
  })
}

/** Answers every question by keyboard, with its second answer. */
async function toResult(page: EnginePage): Promise<void> {
  for (let screen = 'danger'; screen !== ''; ) {
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('main form input[name]')[1]?.focus())
    await page.keys(' ', 'Enter')
    const name = () => document.querySelector('main form input[name]')?.getAttribute('name') ?? ''
    await page.until((before) => {
      const now = document.querySelector('main form input[name]')?.getAttribute('name') ?? ''
      return now !== before && (now !== '' || document.querySelector('[data-section]') !== null)
    }, screen)
    screen = await page.evaluate(name)
  }
}

/**
 * Does something on the page, goes to another site and comes back, until the browser has kept the page: a busy WebKit
 * does not keep every one. What it shows then is a page that is loaded anew.
 */
async function awayAfter(page: EnginePage, what: () => Promise<void>): Promise<void> {
  const isKept = () => page.evaluate(() => 'kept' in document.documentElement.dataset)
  for (let time = 0; time === 0 || (time < 4 && !(await isKept())); time++) {
    await what()
    await page.until(() => {
      const arrived = performance
        .getEntriesByType('resource')
        .map((entry) => (entry as PerformanceResourceTiming).responseEnd)
      return document.readyState === 'complete' && performance.now() > Math.max(...arrived) + 300
    })
    await page.open(OTHER)
    await page.back()
    await page.until(() => document.querySelector('main')?.hidden === false)
  }
  expect(await isKept(), 'the browser kept the page').toBe(true)
}

describe.each(KEEPING)('in %s', (name: EngineName) => {
  let world: World
  let engine: Engine
  let page: EnginePage

  beforeAll(async () => {
    world = await startWorld()
    engine = await startEngine(name, { proxy: world.proxy })
    page = await engine.newPage()
  })
  afterAll(async () => {
    await engine?.quit()
    await world?.end()
  })

  test('Back from another site shows an empty start that works, however often Back and Forward are pressed', async () => {
    await page.open(BEFORE)
    await awayAfter(page, async () => {
      await open(page, '/')
      await toResult(page)
    })
    await page.until(isEmpty)
    for (const step of ['back', 'back', 'forward', 'back', 'back', 'forward', 'forward'] as const) {
      await page[step]()
      await page.until(isEmpty)
    }
    await toResult(page)
    await page.back()
    await page.until(() => document.querySelector('main form input[name="police"]:checked') !== null)
  })

  test('the field for a code is empty', async () => {
    await awayAfter(page, async () => {
      await open(page, '/')
      await page.until(() => document.querySelector('[data-resume]') !== null)
      await page.evaluate(() => document.querySelector('[data-resume]')?.setAttribute('open', ''))
      await page.type('[data-code-field]', '123')
    })
    await page.until(isEmpty)
    await page.until(() => document.querySelector<HTMLInputElement>('[data-code-field]')?.value === '')
  })

  test('the desk has forgotten the call, and takes the next one', async () => {
    await awayAfter(page, async () => {
      await open(page, '/beratung')
      await page.until(() => document.querySelector('.desk[data-whole="true"]') !== null)
      await page.keys('2', 'Enter', '3')
      await page.until(() => document.querySelectorAll('.desk input:checked').length === 2)
    })
    await page.until(() => document.querySelector('[data-region="result"] [data-offer]') !== null)
    expect(await page.evaluate(() => document.querySelectorAll('.desk fieldset input:checked').length)).toBe(0)
    await page.keys('3', 'Enter', '2')
    await page.until(() => document.querySelector('input[value="no"]:checked') !== null)
    await page.until(() => document.querySelector('input[value="online"]:checked') !== null)
  })

  test('the directory has forgotten search and choices', async () => {
    let all = 0
    await awayAfter(page, async () => {
      await open(page, '/angebote')
      await page.until(() => document.querySelector('input[type="search"]') !== null)
      all = await page.evaluate(() => document.querySelectorAll('.found [data-offer]').length)
      await page.type('input[type="search"]', 'HateAid')
      await page.until((before) => document.querySelectorAll('.found [data-offer]').length < before, all)
    })
    await page.until(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.value === '')
    await page.until((before) => document.querySelectorAll('.found [data-offer]').length === before, all)
  })

  test('after „Seite verlassen“ one Back leads past the guide, and what lies ahead is empty and in sight', async () => {
    await page.open(BEFORE)
    await open(page, '/')
    await toResult(page)
    await page.click('[data-action="exit"]')
    await page.until(() => document.title === 'Das Wetter')
    expect(new URL(await page.address()).host).toBe(NEUTRAL)
    await page.back()
    await page.until((before) => location.href === before, BEFORE)
    await page.forward()
    await page.until(() => document.title === 'Das Wetter')
    for (let press = 0; press < 3; press++) {
      await page.forward()
      await page.until(isEmpty)
    }
  })
})
