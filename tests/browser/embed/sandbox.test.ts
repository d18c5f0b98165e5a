import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { SANDBOX_PARTS, SANDBOXES, type SandboxPart, sandboxId } from '../../../src/build/conformance/cases.ts'
import { textsFor } from '../../../src/text/i18n/index.ts'
import { frameIn, guideFrames, guideIn, partners, toOffers } from '../../support/host-page.ts'
import { LONG_RUN } from '../../support/long-run.ts'
import { neutralShown } from '../../support/neutral.ts'
import { EIGHT_SANDBOXES } from '../../support/sandboxes.ts'
import { siteUrl } from '../../support/visit.ts'
import { control, press, screenOf } from '../../support/walk.ts'

const t = textsFor('de')
const { open, openBody } = partners()

const [, , POPUPS] = SANDBOX_PARTS
const LEAVES = 'allow-top-navigation-by-user-activation'

/** A frame without any sandbox, and with one: eight of them, or all where `npm run fuzz` asks. */
const FRAMES = [null, ...(LONG_RUN ? SANDBOXES : EIGHT_SANDBOXES)]
const openFrame = (sandbox: string | null) =>
  sandbox === null ? openBody(`<iframe src="${siteUrl}/" width="390" height="800"></iframe>`) : open(sandboxId(sandbox))

/** The guide is gone: the window shows the neutral page, or the frame is blank in a page that stayed. */
async function gone(page: Page, leaves: boolean): Promise<void> {
  if (leaves) return neutralShown(page)
  await expect.poll(() => guideFrames(page).length).toBe(0)
  expect(await page.frames()[1]!.locator('body').innerText()).toBe('')
  expect(page.url()).toMatch(/^http:\/\/localhost/)
}

test.for(FRAMES)('links, printing and leaving work, or it says why not: sandbox %s', async (sandbox) => {
  const may = (part: SandboxPart) => sandbox === null || sandbox.includes(part)
  const page = await openFrame(sandbox)
  const frame = await guideIn(page)
  const [address, entries] = await page.evaluate(() => [location.href, history.length] as const)
  await toOffers(frame)
  expect(await page.evaluate(() => [location.href, history.length])).toEqual([address, entries])

  // Numbers and the address of the guide stand there as text, whatever a click may do.
  expect(await frame.locator('[data-hotline] a[href="tel:+498003009944"]').first().innerText()).toContain(
    '0800 300 99 44',
  )
  expect(await frame.locator('.frame-end').innerText()).toContain(`${siteUrl}/`)

  // A click on a link opens a tab or nothing; beside it stands where it leads.
  const link = frame.locator('[data-section="first"] .act a[target="_blank"]').first()
  const opened = may(POPUPS) ? page.context().waitForEvent('page') : null
  await link.click()
  const note = frame.locator('[data-section="first"] .written-out')
  expect(await note.innerText()).toBe(
    `${t('frame.writtenOut')} ${await link.evaluate((one) => (one as HTMLAnchorElement).href)}`,
  )
  if (opened !== null) {
    await neutralShown(await opened)
    await (await opened).close()
  }

  await frame.getByRole('button', { name: t('copyPrint.print') }).evaluate((button: HTMLElement) => button.click())
  const says = frame.getByText(t('copyPrint.printFailed'))
  if (may('allow-modals')) expect(await says.count()).toBe(0)
  else await says.waitFor()

  expect(page.context().pages().length).toBe(1)
  // The exit at the top and the one at the end, in turn.
  if (FRAMES.indexOf(sandbox) % 2) await press(frame, 'exit')
  else await frame.locator('.frame-end .exit').click()
  await gone(page, may(LEAVES))
})

describe.each(['allow-scripts', `allow-scripts ${LEAVES}`])('in the sandbox %s', (sandbox) => {
  test('Shift, three times, blanks the frame', async () => {
    const page = await open(sandboxId(sandbox))
    const frame = await guideIn(page)
    await press(frame, 'next')
    for (let time = 0; time < 3; time++) await page.keyboard.press('Shift')
    await expect.poll(() => guideFrames(page).length).toBe(0)
  })

  test('leaving before the guide answers works, too', async () => {
    const page = await openBody('')
    await page.route(/\/assets\//, () => new Promise(() => {}))
    await page.evaluate(
      ([src, tokens]) => {
        const frame = Object.assign(document.createElement('iframe'), { width: '390', height: '800' })
        frame.setAttribute('sandbox', tokens)
        frame.src = src
        document.body.append(frame)
      },
      [`${siteUrl}/`, sandbox] as const,
    )
    await press(await frameIn(page), 'exit')
    await gone(page, sandbox.includes(LEAVES))
  })
})

test('without forms the Enter key goes on, too', async () => {
  const page = await open(sandboxId('allow-scripts'))
  const frame = await guideIn(page)
  await control(frame, 'danger', 'no').press('Enter')
  await expect.poll(() => screenOf(frame)).toBe('incident')
})

const WITHOUT_SCRIPTS = ['', SANDBOX_PARTS.join(' ')]

test.each(WITHOUT_SCRIPTS)(
  'without scripts stand the first question, 110 and the hotline; nothing is sent, and the exit leads away (%s)',
  async (sandbox) => {
    const page = await openBody(`<iframe sandbox="${sandbox}" src="${siteUrl}/" width="390" height="800"></iframe>`)
    const frame = await frameIn(page)
    expect(await frame.locator('a[href="tel:110"]').first().isVisible()).toBe(true)
    expect(await frame.locator('[data-hotline] a[href="tel:+498003009944"]').first().innerText()).toContain(
      '0800 300 99 44',
    )
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url()))
    await control(frame, 'danger', 'worried').check()
    await press(frame, 'next')
    expect(frame.url()).toBe(`${siteUrl}/`)
    expect(sent).toEqual([])
    await press(frame, 'exit')
    await expect.poll(() => guideFrames(page).length).toBe(0)
  },
)

test('a tab that keeps the sandbox shows the guide as a page of its own, without answers', async () => {
  const page = await openBody(
    `<iframe sandbox="allow-scripts allow-popups" src="${siteUrl}/" width="390" height="800"></iframe>`,
  )
  const frame = await guideIn(page)
  await toOffers(frame)
  const [popup] = await Promise.all([
    page.context().waitForEvent('page'),
    frame.getByRole('link', { name: t('frame.fullPage') }).click(),
  ])
  await popup.locator('[data-action="next"]').waitFor()
  expect(popup.url()).toBe(`${siteUrl}/`)
  expect(await screenOf(popup)).toBe('danger')
  expect(await popup.locator('.frame-end').count()).toBe(0)
})
