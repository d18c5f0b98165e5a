import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { textsFor } from '../../../src/i18n/index.ts'
import { guideFrames, guideIn, serveHost, visitHost } from '../../support/host-page.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { siteUrl } from '../../support/visit.ts'
import { press, shownResult, walk } from '../../support/walk.ts'

const t = textsFor('de')

const POPUPS = 'allow-popups allow-popups-to-escape-sandbox'

const PARTS = [
  'allow-same-origin',
  'allow-forms',
  POPUPS,
  'allow-modals',
  'allow-top-navigation-by-user-activation',
] as const

/** Every combination of the parts of a sandbox; the guide needs scripts in each. */
const SANDBOXES = Array.from({ length: 2 ** PARTS.length }, (_, bits) =>
  ['allow-scripts', ...PARTS.filter((_, index) => bits & (1 << index))].join(' '),
)

const plain = (sandbox: string | null) =>
  `<h1>Partner</h1><iframe ${sandbox === null ? '' : `sandbox="${sandbox}"`} src="${siteUrl}/" width="390" height="800"></iframe>`

/** Opens a partner's page with the guide in a sandbox. Whatever is outside of this machine is the neutral page. */
async function sandboxed(sandbox: string | null): Promise<Page> {
  return visitHost(await serveHost({ body: plain(sandbox) }), {
    before: (context) =>
      context.route(
        ({ hostname }) => !/^(localhost|127\.0\.0\.1)$/.test(hostname),
        (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Das Wetter</h1>' }),
      ),
  })
}

describe.for([null, ...SANDBOXES])('sandbox %s', (sandbox) => {
  const may = (part: (typeof PARTS)[number]) => sandbox === null || sandbox.includes(part)

  test('the guide leads to offers; links, printing and leaving work, or it says why not', async () => {
    const page = await sandboxed(sandbox)
    const frame = await guideIn(page)
    await walk(frame, FOUR_PEOPLE[1]!)
    expect((await shownResult(frame)).first.length).toBeGreaterThan(0)

    // Numbers and the address of the guide stand there as text, whatever a click may do.
    expect(await frame.locator('[data-hotline] a[href^="tel:"]').first().innerText()).toBe('0800 300 99 44')
    expect(await frame.locator('.frame-end').innerText()).toContain(`${siteUrl}/`)

    const opened: string[] = []
    page.context().on('page', (popup) => opened.push(popup.url()))
    await frame.getByRole('link', { name: t('frame.fullPage') }).click()
    if (may(POPUPS)) {
      await expect.poll(() => page.context().pages().length).toBe(2)
      const popup = page.context().pages()[1]!
      await popup.waitForURL(`${siteUrl}/`)
      await popup.close()
    }

    await frame.evaluate(() => Object.assign(window, { printed: 0 }))
    await frame.getByRole('button', { name: t('take.print') }).click()
    const says = frame.getByText(t('take.printFailed'))
    if (may('allow-modals')) expect(await says.count()).toBe(0)
    else await says.waitFor()

    await press(frame, 'exit')
    if (may('allow-top-navigation-by-user-activation')) {
      await page.getByRole('heading', { name: 'Das Wetter' }).waitFor()
    } else {
      await expect.poll(() => guideFrames(page).length).toBe(0)
      expect(await page.frames()[1]!.locator('body').innerText()).toBe('')
      expect(page.url()).toMatch(/^http:\/\/localhost/)
    }
    expect(opened.length).toBe(may(POPUPS) ? 1 : 0)
  })
})

test.each([null, 'allow-scripts', 'allow-scripts allow-top-navigation-by-user-activation'])(
  'Shift, three times, always blanks the frame (%s)',
  async (sandbox) => {
    const page = await sandboxed(sandbox)
    const frame = await guideIn(page)
    await press(frame, 'next')
    for (let time = 0; time < 3; time++) await page.keyboard.press('Shift')
    await expect.poll(() => guideFrames(page).length).toBe(0)
  },
)

test.each(['allow-scripts', 'allow-scripts allow-top-navigation-by-user-activation'])(
  'leaving before the guide answers works, too (%s)',
  async (sandbox) => {
    const page = await visitHost('about:blank', {
      before: async (context) => {
        await context.route(/\/assets\//, () => new Promise(() => {}))
        await context.route(
          ({ hostname }) => !/^(localhost|127\.0\.0\.1)$/.test(hostname),
          (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Das Wetter</h1>' }),
        )
      },
    })
    await page.goto(await serveHost({ body: plain(sandbox) }), { waitUntil: 'commit' })
    await expect.poll(() => guideFrames(page).length).toBe(1)
    await press(guideFrames(page)[0]!, 'exit')
    if (sandbox.includes('top')) await page.getByRole('heading', { name: 'Das Wetter' }).waitFor()
    else await expect.poll(() => guideFrames(page).length).toBe(0)
  },
)

test('without scripts the frame shows the first question, 110 and the hotline', async () => {
  const page = await sandboxed('')
  await expect.poll(() => guideFrames(page).length).toBe(1)
  const frame = guideFrames(page)[0]!
  expect(await frame.locator('a[href="tel:110"]').first().isVisible()).toBe(true)
  expect(await frame.locator('[data-hotline] a[href^="tel:"]').first().innerText()).toBe('0800 300 99 44')
  expect(await frame.locator('form').getAttribute('method')).toBe('dialog')
})

test('a tab that keeps the sandbox shows the guide as a page of its own, too', async () => {
  const page = await sandboxed('allow-scripts allow-popups')
  const frame = await guideIn(page)
  const [popup] = await Promise.all([
    page.context().waitForEvent('page'),
    frame.getByRole('link', { name: t('frame.fullPage') }).click(),
  ])
  await popup.locator('[data-action="next"]').waitFor()
  expect(popup.url()).toBe(`${siteUrl}/`)
  expect(await popup.locator('.frame-end').count()).toBe(0)
})
