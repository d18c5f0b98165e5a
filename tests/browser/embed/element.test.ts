import { expect, test } from 'vitest'
import { LANGUAGES, pathIn } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import {
  ALL_TOLD,
  beginAnew,
  FIRST_SCRIPT,
  frameHeight,
  frameIn,
  guideFrames,
  guideIn,
  partners,
  SCRIPT,
  toldTo,
  toOffers,
} from '../../support/host-page.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { siteUrl } from '../../support/visit.ts'
import { offersShown, press, screenOf, walk } from '../../support/walk.ts'

const { open, openBody } = partners()
const online = FOUR_PEOPLE[1]!

test('the element shows the guide; it steals no focus, tells nothing of steps, and adds nothing to the history', async () => {
  const page = await open('element')
  const frame = await guideIn(page)
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
  expect(await frame.evaluate(() => document.activeElement?.localName)).toBe('body')
  const entries = await page.evaluate(() => history.length)
  await press(frame, 'next')
  await press(frame, 'results')
  await offersShown(frame)
  await press(frame, 'back')
  await frame.getByRole('link', { name: 'Alle Stellen' }).click()
  await frame.getByRole('heading', { level: 1, name: 'Alle Stellen' }).waitFor()
  await frame.getByRole('link', { name: 'English' }).click()
  await frame.getByRole('heading', { level: 1, name: 'All support services' }).waitFor()
  await frame.getByRole('link', { name: 'To the guide' }).click()
  await expect.poll(() => screenOf(frame)).toBe('incident')
  expect(await page.evaluate(() => history.length)).toBe(entries)
  expect(page.url()).toMatch(/^http:\/\/localhost:\d+\/element$/)
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('lotse-wegweiser')
  await page.locator('#mine').focus()
  expect(await toldTo(page)).toEqual(ALL_TOLD)
})

test('the script adds nothing but the element; its frame is lazy, has a sandbox without an origin, sends no referrer, and keeps nothing', async () => {
  const page = await open('element')
  const frame = await guideIn(page)
  const added = await page.evaluate(() => {
    const empty = document.body.appendChild(document.createElement('iframe'))
    const usual = new Set(Object.getOwnPropertyNames(empty.contentWindow))
    empty.remove()
    return Object.getOwnPropertyNames(window).filter((name) => !usual.has(name))
  })
  expect(added).toEqual([])
  const attributes = await page.locator('lotse-wegweiser iframe').evaluate((element) => {
    const { loading, referrerPolicy, title } = element as HTMLIFrameElement
    return { loading, referrerPolicy, title, sandbox: element.getAttribute('sandbox') }
  })
  expect(attributes).toEqual({
    loading: 'lazy',
    referrerPolicy: 'no-referrer',
    title: textsFor('de')('host.title', { brand: 'Lotse' }),
    sandbox:
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-top-navigation-by-user-activation',
  })
  const inside = await frame.evaluate(() => {
    const storage = () => {
      try {
        return window.localStorage.length
      } catch {
        return 'none'
      }
    }
    return { origin: window.origin, referrer: document.referrer, storage: storage() }
  })
  expect(inside).toEqual({ origin: 'null', referrer: '', storage: 'none' })
})

test('the frame fits into the window, so that each step begins in sight: its top is that of the frame', async () => {
  const page = await openBody(
    `<div style="height:600px"></div><lotse-wegweiser></lotse-wegweiser><div style="height:600px"></div>${SCRIPT}`,
    { width: 390, height: 600 },
  )
  const frame = await guideIn(page)
  expect(await frameHeight(page)).toBe(540)
  await frame.evaluate(() => window.scrollTo(0, 1e5))
  await page.locator('lotse-wegweiser').evaluate((element) => element.scrollIntoView({ block: 'end' }))
  await frame.evaluate(() => document.querySelector<HTMLElement>('[data-action="next"]')?.click())
  await frame.locator('input[name="incident"]').first().waitFor()
  expect(await frame.evaluate(() => window.scrollY)).toBe(0)
  expect(await page.locator('lotse-wegweiser').evaluate((element) => element.getBoundingClientRect().top)).toBe(60)
})

test('what somebody reads below the frame stays where it is when the frame changes its height', async () => {
  const page = await openBody(
    `<lotse-wegweiser></lotse-wegweiser><div style="height:5000px"></div><p id="reading">Hier lese ich.</p><div style="height:3000px"></div>${FIRST_SCRIPT}`,
  )
  const frame = await guideIn(page)
  await page.locator('#reading').evaluate((element) => element.scrollIntoView())
  const place = () => page.locator('#reading').evaluate((element) => Math.round(element.getBoundingClientRect().top))
  const reading = await place()
  // Browsers stop drawing a frame that nobody sees: what it had on its way may come all the same.
  await frame.evaluate(() => window.parent.postMessage({ v: 1, type: 'lotse:height', height: 6000 }, '*'))
  await expect.poll(() => frameHeight(page)).toBe(6000)
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
  expect(Math.abs((await place()) - reading)).toBeLessThanOrEqual(1)
})

test('taken away and put back, the element starts afresh and listens once', async () => {
  const page = await open('again')
  await press(await guideIn(page), 'next')
  await page.locator('#again').click()
  await expect.poll(() => guideFrames(page).length).toBe(1)
  expect(await screenOf(await guideIn(page))).toBe('danger')
  expect(await page.locator('lotse-wegweiser iframe').count()).toBe(1)
  expect(await frameHeight(page)).toBe(720)
})

test('three on a page: each hears its own frame alone', async () => {
  const page = await open('three', { width: 1100, height: 9000 })
  // All have to be there: until then another may be the first.
  await frameIn(page, 2)
  const frames = [await guideIn(page, 0), await guideIn(page, 1), await guideIn(page, 2)]
  const heights = () => Promise.all([0, 1, 2].map((index) => frameHeight(page, index)))
  expect(await heights()).toEqual([720, 720, 720])
  await toOffers(frames[1]!)
  expect([await screenOf(frames[0]!), await screenOf(frames[2]!)]).toEqual(['danger', 'danger'])
  await frames[1]!.evaluate(() => window.parent.postMessage({ v: 2, type: 'lotse:height', height: 500 }, '*'))
  await expect.poll(heights).toEqual([720, 500, 720])
})

test('settings: Land and title; a new title keeps the frame, a new Land shows a new one without an entry in the history', async () => {
  const page = await openBody(`<lotse-wegweiser land="SN" title="Help"></lotse-wegweiser>${SCRIPT}`)
  const frame = await guideIn(page)
  const set = (name: string, value: string) =>
    page
      .locator('lotse-wegweiser')
      .evaluate((element, [name, value]) => element.setAttribute(name!, value!), [name, value])
  expect(frame.url()).toMatch(/\/\?land=SN$/)
  const title = () => page.locator('lotse-wegweiser iframe').getAttribute('title')
  expect(await title()).toBe('Help')
  await walk(frame, online, 'location')
  expect(await frame.locator('select[name="location"]').inputValue()).toBe('SN')
  await set('title', 'Rat')
  await set('land', 'SN')
  expect([await title(), await screenOf(frame)]).toEqual(['Rat', 'location'])
  const entries = await page.evaluate(() => history.length)
  await set('land', 'BY')
  await expect.poll(() => guideFrames(page)[0]?.url()).toMatch(/land=BY/)
  const other = await guideIn(page)
  // What a partner has chosen beforehand does not count before somebody goes on with it.
  await toOffers(other)
  expect(await other.locator('.ans').count()).toBe(0)
  await beginAnew(other)
  await walk(other, online, 'location')
  expect(await other.locator('select[name="location"]').inputValue()).toBe('BY')
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

test.each(LANGUAGES)('the element speaks %s', async (language) => {
  const page = await openBody(`<lotse-wegweiser language="${language}"></lotse-wegweiser>${SCRIPT}`)
  const frame = await guideIn(page)
  expect(frame.url()).toBe(`${siteUrl}${pathIn(language, '/')}`)
  expect(await frame.evaluate(() => document.documentElement.lang)).toBe(language)
  expect(await frame.locator('.frame-end').innerText()).toContain(textsFor(language)('frame.fullPage'))
})
