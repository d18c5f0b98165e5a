import { expect, test } from 'vitest'
import { LANGUAGES, pathIn } from '../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import {
  beginAnew,
  frameHeight,
  frameIn,
  guideFrames,
  guideIn,
  measuredGuideIn,
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

test('the element shows the guide; it steals no focus, tells when the focus leaves, and adds nothing to the history', async () => {
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
  await expect.poll(async () => (await toldTo(page)).at(-1)).toEqual({ v: 1, type: 'lotse:focus-left' })
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

test('a new screen is brought into view for somebody in the frame, and only for them', async () => {
  const page = await openBody(`<div style="height:600px"></div><lotse-wegweiser></lotse-wegweiser>${SCRIPT}`)
  const frame = await guideIn(page)
  const top = () =>
    page.locator('lotse-wegweiser').evaluate((element) => Math.round(element.getBoundingClientRect().top))
  await frame.evaluate(() => window.parent.postMessage({ v: 1, type: 'lotse:into-view' }, '*'))
  await expect.poll(async () => (await toldTo(page)).some(({ type }) => type === 'lotse:into-view')).toBe(true)
  expect(await top()).toBeGreaterThan(0)
  await press(frame, 'next')
  await expect.poll(top).toBeCloseTo(0)
})

test('what somebody reads below the frame stays where it is when the frame changes its height', async () => {
  const page = await openBody(
    `<lotse-wegweiser></lotse-wegweiser><div style="height:5000px"></div><p id="reading">Hier lese ich.</p><div style="height:3000px"></div>${SCRIPT}`,
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
  await press(await measuredGuideIn(page), 'next')
  await page.locator('#again').click()
  await expect.poll(() => guideFrames(page).length).toBe(1)
  expect(await screenOf(await guideIn(page))).toBe('danger')
  expect(await page.locator('lotse-wegweiser iframe').count()).toBe(1)
  await expect.poll(() => frameHeight(page)).not.toBe(1000)
})

test('three on a page: each hears its own frame alone', async () => {
  const page = await open('three', { width: 1100, height: 9000 })
  // All have to be there: until then another may be the first.
  await frameIn(page, 2)
  const frames = [await guideIn(page, 0), await guideIn(page, 1), await guideIn(page, 2)]
  const heights = () => Promise.all([0, 1, 2].map((index) => frameHeight(page, index)))
  await expect.poll(async () => new Set(await heights()).size).toBe(3)
  const before = await heights()
  await toOffers(frames[1]!)
  await expect.poll(async () => (await heights())[1]! % 400).toBe(0)
  const after = await heights()
  expect([after[0], after[2]]).toEqual([before[0], before[2]])
})

test('settings: Land and title; a new title keeps the frame, a new Land shows a new one without an entry in the history', async () => {
  const page = await openBody(`<lotse-wegweiser land="SN" title="Help"></lotse-wegweiser>${SCRIPT}`)
  const frame = await guideIn(page)
  const set = (name: string, value: string) =>
    page
      .locator('lotse-wegweiser')
      .evaluate((element, [name, value]) => element.setAttribute(name!, value!), [name, value])
  expect(frame.url()).toMatch(/\/\?land=SN&height=auto$/)
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
  expect(frame.url()).toBe(`${siteUrl}${pathIn(language, '/')}?height=auto`)
  expect(await frame.evaluate(() => document.documentElement.lang)).toBe(language)
  expect(await frame.locator('.frame-end').innerText()).toContain(textsFor(language)('frame.fullPage'))
})
