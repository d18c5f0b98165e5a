import { expect, test } from 'vitest'
import { frameHeight, guideFrames, guideIn, SCRIPT, serveHost, toldTo, visitHost } from '../../support/host-page.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { choose, control, press, screenOf, shownResult, walk } from '../../support/walk.ts'

const ELEMENT = '<lotse-wegweiser></lotse-wegweiser>'
const PARTNER = `<h1>Partner</h1>${ELEMENT}<p id="after">Nach dem Wegweiser</p>${SCRIPT}`

const online = FOUR_PEOPLE[1]!

test('the element shows the guide; it steals no focus and adds nothing to the history', async () => {
  const page = await visitHost(await serveHost({ body: PARTNER }))
  const frame = await guideIn(page)
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
  expect(await frame.evaluate(() => document.activeElement?.localName)).toBe('body')
  const length = await page.evaluate(() => history.length)
  await walk(frame, online)
  expect((await shownResult(frame)).first.length).toBeGreaterThan(0)
  await press(frame, 'back')
  await frame.getByRole('link', { name: 'Alle Angebote' }).click()
  await frame.getByRole('heading', { level: 1, name: 'Alle Angebote' }).waitFor()
  await frame.getByRole('link', { name: 'English' }).click()
  await frame.getByRole('heading', { level: 1, name: 'All offers' }).waitFor()
  await frame.getByRole('link', { name: 'To the guide' }).click()
  await expect.poll(() => screenOf(frame)).toBe('police')
  expect(await page.evaluate(() => history.length)).toBe(length)
  expect(page.url()).toMatch(/^http:\/\/localhost:\d+\/$/)
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('lotse-wegweiser')
})

test('the frame is lazy, has a sandbox without an origin, sends no referrer, and keeps nothing', async () => {
  const page = await visitHost(await serveHost({ body: PARTNER }))
  const frame = await guideIn(page)
  const attributes = await page.locator('lotse-wegweiser iframe').evaluate((element) => {
    const { loading, referrerPolicy, title } = element as HTMLIFrameElement
    return { loading, referrerPolicy, title, sandbox: element.getAttribute('sandbox') }
  })
  expect(attributes).toEqual({
    loading: 'lazy',
    referrerPolicy: 'no-referrer',
    title: 'Lotse: anonymer Wegweiser zu Hilfe',
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

test('all questions have one height: the host’s page does not move between them', async () => {
  const page = await visitHost(await serveHost({ body: PARTNER }))
  const frame = await guideIn(page)
  await expect.poll(async () => (await toldTo(page)).some(({ type }) => type === 'lotse:height')).toBe(true)
  const height = await frameHeight(page)
  await page.evaluate(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { readonly value: number }).value)
    }).observe({ type: 'layout-shift' })
  })
  const content = () => frame.locator('#app').evaluate((app) => app.getBoundingClientRect().height)
  const needed: number[] = []
  for (const person of FOUR_PEOPLE.slice(0, 2)) {
    await choose(frame, 'danger', ['now'])
    needed.push(await content())
    await choose(frame, 'danger', ['worried'])
    for (const question of ['incident', 'background', 'location', 'role', 'police'] as const) {
      await walk(frame, { ...person, danger: 'now' }, question)
      needed.push(await content())
      expect(await frameHeight(page), question).toBe(height)
      await frame.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
      await expect.poll(() => screenOf(frame)).toBe('danger')
    }
  }
  expect(Math.max(...needed)).toBeLessThanOrEqual(height)
  expect(new Set(needed.map(Math.round)).size).toBeGreaterThan(3)
  expect((await toldTo(page)).flatMap(({ height }) => height ?? [])).toEqual([height])
  expect(await page.evaluate(() => (window as unknown as { readonly shifts: readonly number[] }).shifts)).toEqual([])
})

test('a new width is measured anew, and again holds for all questions', async () => {
  const page = await visitHost(await serveHost({ body: PARTNER }), { viewport: { width: 390, height: 844 } })
  const frame = await guideIn(page)
  await expect.poll(async () => (await toldTo(page)).length).toBeGreaterThan(1)
  const narrow = await frameHeight(page)
  await page.setViewportSize({ width: 1100, height: 844 })
  await expect.poll(() => frameHeight(page)).toBeLessThan(narrow)
  const wide = await frameHeight(page)
  await walk(frame, online, 'incident')
  expect(await frameHeight(page)).toBe(wide)
})

test('what is told of two very different walks differs in nothing but the steps of the result', async () => {
  const walks = []
  for (const person of [
    online,
    { ...online, incident: ['threat', 'attack'], location: 'SN', police: 'yes' } as const,
  ]) {
    const page = await visitHost(await serveHost({ body: PARTNER }))
    const frame = await guideIn(page)
    await expect.poll(async () => (await toldTo(page)).length).toBeGreaterThan(1)
    await walk(frame, person)
    await expect.poll(async () => (await toldTo(page)).at(-1)?.type).toBe('lotse:height')
    walks.push(await toldTo(page))
  }
  const [one = [], other = []] = walks
  const isResult = ({ type }: { readonly type: string }, index: number) => type === 'lotse:height' && index > 1
  expect(one.filter((message, index) => !isResult(message, index))).toEqual(
    other.filter((message, index) => !isResult(message, index)),
  )
  for (const { height } of [...one.filter(isResult), ...other.filter(isResult)]) expect(height! % 400).toBe(0)
  const fields = new Set([...one, ...other].flatMap((message) => Object.keys(message)))
  expect([...fields].toSorted()).toEqual(['height', 'type', 'v'])
})

test('a new screen is brought into view for somebody in the frame, and only for them', async () => {
  const above = '<div style="height:600px"></div>'
  const page = await visitHost(await serveHost({ body: above + PARTNER }))
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
  const below = '<div style="height:5000px"></div><p id="reading">Hier lese ich.</p><div style="height:3000px"></div>'
  const page = await visitHost(await serveHost({ body: PARTNER + below }))
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

test('the focus that leaves the frame is told', async () => {
  const page = await visitHost(await serveHost({ body: `<button id="mine">Eigenes</button>${PARTNER}` }))
  const frame = await guideIn(page)
  await control(frame, 'danger', 'no').check()
  await page.locator('#mine').focus()
  await expect.poll(async () => (await toldTo(page)).at(-1)).toEqual({ v: 1, type: 'lotse:focus-left' })
})

test('taken away and put back, the element starts afresh and listens once', async () => {
  const page = await visitHost(await serveHost({ body: PARTNER }))
  const frame = await guideIn(page)
  await walk(frame, online, 'role')
  await page.evaluate(() => {
    const element = document.querySelector('lotse-wegweiser')!
    element.remove()
    document.body.append(element)
  })
  await expect.poll(() => guideFrames(page).length).toBe(1)
  const again = await guideIn(page)
  expect(await screenOf(again)).toBe('danger')
  expect(await page.locator('lotse-wegweiser iframe').count()).toBe(1)
  await expect.poll(() => frameHeight(page)).not.toBe(1000)
})

test('three on a page: each hears its own frame alone', async () => {
  const three = `<div style="width:300px">${ELEMENT}</div><div style="width:600px">${ELEMENT}</div>${ELEMENT}${SCRIPT}`
  const page = await visitHost(await serveHost({ body: three }), { viewport: { width: 1100, height: 9000 } })
  const frames = [await guideIn(page, 0), await guideIn(page, 1), await guideIn(page, 2)]
  const heights = () => Promise.all([0, 1, 2].map((index) => frameHeight(page, index)))
  await expect.poll(async () => new Set(await heights()).size).toBe(3)
  const before = await heights()
  await walk(frames[1]!, online)
  await expect.poll(async () => (await heights())[1]! % 400).toBe(0)
  const after = await heights()
  expect([after[0], after[2]]).toEqual([before[0], before[2]])
})

test('settings: language, Land, title; a changed one shows a new frame without an entry in the history', async () => {
  const body = `<lotse-wegweiser language="en" land="SN" title="Help"></lotse-wegweiser>${SCRIPT}`
  const page = await visitHost(await serveHost({ body }))
  const frame = await guideIn(page)
  expect(frame.url()).toMatch(/\/en\/\?land=SN&height=auto$/)
  expect(await page.locator('lotse-wegweiser iframe').getAttribute('title')).toBe('Help')
  await walk(frame, online, 'location')
  expect(await frame.locator('select[name="location"]').inputValue()).toBe('SN')
  const length = await page.evaluate(() => history.length)
  await page.locator('lotse-wegweiser').evaluate((element) => element.setAttribute('land', 'BY'))
  await expect.poll(() => guideFrames(page)[0]?.url()).toMatch(/land=BY/)
  const other = await guideIn(page)
  await walk(other, online, 'location')
  expect(await other.locator('select[name="location"]').inputValue()).toBe('BY')
  expect(await page.evaluate(() => history.length)).toBe(length)
})

test('the Land that a partner has chosen does not count before somebody goes on with it', async () => {
  const body = `<lotse-wegweiser land="SN"></lotse-wegweiser>${SCRIPT}`
  const page = await visitHost(await serveHost({ body }))
  const frame = await guideIn(page)
  await press(frame, 'results')
  await frame.locator('[data-section]').first().waitFor({ state: 'attached' })
  expect(await frame.locator('.ans').count()).toBe(0)
})
