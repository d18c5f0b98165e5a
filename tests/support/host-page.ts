import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { serveConformance } from '../../src/build/conformance/serve.ts'
import { NEUTRAL } from './neutral.ts'
import { newVisitor, openVisitor, siteUrl, type Visitor } from './visit.ts'
import { offersShown } from './walk.ts'

/** The script that partners load, and the one of the first version that some still have. */
export const SCRIPT = `<script async src="${siteUrl}/embed/v2.js"></script>`
export const FIRST_SCRIPT = `<script async src="${siteUrl}/embed/v1.js"></script>`

/** All that the guide of today's element ever tells a page. */
export const ALL_TOLD: readonly Told[] = [
  { v: 1, type: 'lotse:ready' },
  { v: 2, type: 'lotse:ready' },
  { v: 2, type: 'lotse:height', height: 720 },
]

/**
 * Partners' pages, open in a browser that all tests of a file share: the guide keeps nothing, so a page of its own is a
 * visit of its own.
 */
export interface Partners {
  /** Opens a conformance page by its id, and closes it after the test. */
  open(id: string, viewport?: { readonly width: number; readonly height: number }): Promise<Page>
  /** Opens a page of a test's own. */
  openBody(body: string, viewport?: { readonly width: number; readonly height: number }): Promise<Page>
}

/**
 * Writes down every message that a page gets. Everything but this machine is the neutral page: the guide is on one of
 * its names, partners are on the other.
 */
async function prepare(context: BrowserContext): Promise<void> {
  await context.route(
    ({ hostname }) => !/^(localhost|127\.0\.0\.1)$/.test(hostname),
    (route) => route.fulfill({ contentType: 'text/html', body: `<h1>${NEUTRAL}</h1>` }),
  )
  await context.addInitScript(() => {
    const told: unknown[] = []
    Object.assign(window, { told })
    window.addEventListener('message', ({ data }) => told.push(data))
  })
}

/** Serves the partners' pages for all tests of a file. Called at its top. */
export function partners(): Partners {
  let served: Awaited<ReturnType<typeof serveConformance>>
  let context: BrowserContext
  beforeAll(async () => {
    served = await serveConformance(`${siteUrl}/`)
    context = (await openVisitor({ before: prepare })).context
  })
  afterAll(async () => {
    await context.close()
    served.close()
  })
  async function show(url: string, viewport = { width: 390, height: 844 }) {
    const page = await context.newPage()
    onTestFinished(async () => {
      for (const open of context.pages()) await open.close()
    })
    await page.setViewportSize(viewport)
    await page.goto(url, { waitUntil: 'commit' })
    return page
  }
  return {
    open: (id, viewport) => show(served.url + id, viewport),
    openBody: async (body, viewport) => show(await serveHost({ body }), viewport),
  }
}

/** A page of a partner that only one test needs. */
export interface HostPage {
  readonly body: string
  readonly head?: string
}

/**
 * Serves a partner's page on another port and another name of this machine, so that browsers take it for another site.
 * Pages by number; the first is at `/`.
 */
export async function serveHost(...pages: readonly HostPage[]): Promise<string> {
  const server = createServer((request, response) => {
    const { body, head = '' } = pages[Number(request.url?.slice(1) || 0)] ?? { body: '' }
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="de"><title>Partner</title><link rel="icon" href="data:,">${head}<body>${body}`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://localhost:${(server.address() as AddressInfo).port}/`
}

/**
 * Opens a partner's page in a browser of its own, for a test that changes what its pages find there. Its console may
 * speak: browsers say there what they forbid.
 */
export async function visitHost(url: string, { before, ...visitor }: Visitor = {}): Promise<Page> {
  const context = await newVisitor({
    loud: true,
    ...visitor,
    before: async (fresh) => {
      await prepare(fresh)
      await before?.(fresh)
    },
  })
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** What a page was told, in order. */
export interface Told {
  readonly v: number
  readonly type: string
  readonly height?: number
}

export function toldTo(page: Page | Frame): Promise<readonly Told[]> {
  return page.evaluate(() => Reflect.get(window, 'told') as readonly Told[])
}

/** The frames of the guide in a page, in their order. */
export function guideFrames(page: Page): readonly Frame[] {
  return page.frames().filter((frame) => frame.url().startsWith(`${siteUrl}/`))
}

/** The guide in a page, when it is there, though it may not answer yet. */
export async function frameIn(page: Page, index = 0): Promise<Frame> {
  await expect.poll(() => guideFrames(page).length).toBeGreaterThan(index)
  return guideFrames(page)[index]!
}

/** The guide in a page, when it has become the guide of a frame. */
export async function guideIn(page: Page, index = 0): Promise<Frame> {
  const frame = await frameIn(page, index)
  await frame.locator('.frame-end').waitFor()
  return frame
}

/** The height that the host gives to the frame of an element. */
export function frameHeight(page: Page, index = 0): Promise<number> {
  return page
    .locator('lotse-wegweiser iframe')
    .nth(index)
    .evaluate((frame) => frame.getBoundingClientRect().height)
}

/**
 * Goes from the first question to the offers: “Weiter” once, then “Jetzt schon Angebote zeigen”, with presses made by a
 * script.
 */
export async function toOffers(frame: Frame): Promise<void> {
  await frame.evaluate(() => document.querySelector<HTMLElement>('[data-action="next"]')?.click())
  await frame.locator('input[name="incident"]').first().waitFor()
  await frame.evaluate(() => document.querySelector<HTMLElement>('[data-action="results"]')?.click())
  await offersShown(frame)
}

/** Begins the visit in a frame anew, as a browser does that shows a kept copy of the page. */
export async function beginAnew(frame: Frame): Promise<void> {
  await frame.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await frame.locator('input[name="danger"]').first().waitFor()
}
