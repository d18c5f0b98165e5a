import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Frame, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { newVisitor, siteUrl, type Visitor } from './visit.ts'

/** A partner's page: its body, its own headers, and what is in its head. */
export interface HostPage {
  readonly body: string
  readonly head?: string
  readonly headers?: { readonly [name: string]: string }
}

/** The script that partners load. */
export const SCRIPT = `<script async src="${siteUrl}/embed/v1.js"></script>`

/**
 * Serves a partner's page on an address of its own: another port and another name of this machine, so that browsers take it for another site. Pages by
 * path; the first one is at `/`.
 */
export async function serveHost(...pages: readonly HostPage[]): Promise<string> {
  const server = createServer((request, response) => {
    const { body, head = '', headers = {} } = pages[Number(request.url?.slice(1) || 0)] ?? { body: '' }
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
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

/** What a page was told, in order. */
export interface Told {
  readonly v: number
  readonly type: string
  readonly height?: number
}

/** Writes down every message that a page of the context gets. Before any page opens. */
export async function listenForMessages(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const told: unknown[] = []
    Object.assign(window, { told })
    window.addEventListener('message', ({ data }) => told.push(data))
  })
}

export function toldTo(page: Page | Frame): Promise<readonly Told[]> {
  return page.evaluate(() => (window as unknown as { readonly told: readonly Told[] }).told)
}

/** Opens a partner's page as a new person. Its console may speak: browsers say there what a sandbox forbids. */
export async function visitHost(url: string, visitor: Visitor = {}): Promise<Page> {
  const context = await newVisitor({ loud: true, ...visitor })
  await listenForMessages(context)
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** The frames of the guide in a page, in their order. */
export function guideFrames(page: Page): readonly Frame[] {
  return page.frames().filter((frame) => frame.url().startsWith(`${siteUrl}/`))
}

/** The guide in a page, when it answers there. */
export async function guideIn(page: Page, index = 0): Promise<Frame> {
  await expect.poll(() => guideFrames(page).length, { timeout: 15_000 }).toBeGreaterThan(index)
  const frame = guideFrames(page)[index]!
  await answersInFrame(frame)
  return frame
}

/** Resolves when the guide has become the guide of a frame. */
export async function answersInFrame(frame: Frame): Promise<void> {
  await frame.locator('.frame-end').waitFor()
}

/** The height that the host gives to the frame of an element. */
export function frameHeight(page: Page, index = 0): Promise<number> {
  return page
    .locator('lotse-wegweiser iframe')
    .nth(index)
    .evaluate((frame) => frame.getBoundingClientRect().height)
}
