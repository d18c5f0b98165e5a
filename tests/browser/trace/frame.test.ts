import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, enterCode } from '../../support/code.ts'
import { NEUTRAL } from '../../support/neutral.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { answers, newVisitor, siteUrl } from '../../support/visit.ts'
import { press, shownResult, walk } from '../../support/walk.ts'

/** A partner's page with the guide in a frame, served from another origin of this machine: a browser lets no foreign page frame a local one. */
let host: Server
let hostUrl: string

beforeAll(async () => {
  host = createServer((request, response) => {
    const sandbox = new URL(request.url ?? '/', 'http://host').searchParams.get('sandbox')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      `<h1>Partner</h1><iframe ${sandbox === null ? '' : `sandbox="${sandbox}"`} width="390" height="800" src="${siteUrl}/"></iframe>`,
    )
  })
  await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve))
  hostUrl = `http://localhost:${(host.address() as AddressInfo).port}/hilfe`
})
afterAll(() => {
  host.closeAllConnections()
  host.close()
})

async function framed(sandbox: string | null): Promise<{ readonly page: Page; readonly frame: Frame }> {
  const context = await newVisitor({ loud: true })
  await context.route(
    (url) => url.protocol === 'https:',
    (route) => route.fulfill({ contentType: 'text/html', body: `<h1>${NEUTRAL}</h1>` }),
  )
  const page = await context.newPage()
  await page.goto(sandbox === null ? hostUrl : `${hostUrl}?sandbox=${sandbox}`)
  const frame = page.frames()[1]!
  await answers(frame)
  return { page, frame }
}

/** No forms, no modals, no top navigation, an origin like no other. */
const SANDBOX = 'allow-scripts'

test.each([SANDBOX, null])(
  'the guide works in a frame and adds no entry to the host’s history: %s',
  async (sandbox) => {
    const { page, frame } = await framed(sandbox)
    const url = page.url()
    const length = await page.evaluate(() => history.length)
    await walk(frame, FOUR_PEOPLE[1]!)
    expect((await shownResult(frame)).first.length).toBeGreaterThan(0)
    expect(await page.evaluate(() => history.length)).toBe(length)
    expect(page.url()).toBe(url)
  },
)

test.each([SANDBOX, null])(
  'a code leads to its result in a frame, without an entry in the host’s history: %s',
  async (sandbox) => {
    const { page, frame } = await framed(sandbox)
    const length = await page.evaluate(() => history.length)
    await enterCode(frame, codeOf(FOUR_PEOPLE[1]!))
    expect((await shownResult(frame)).first.length).toBeGreaterThan(0)
    expect(await page.evaluate(() => history.length)).toBe(length)
  },
)

test('leaving in a frame that may not move its host leaves the frame blank', async () => {
  const { page, frame } = await framed(SANDBOX)
  await walk(frame, FOUR_PEOPLE[0]!)
  await press(frame, 'exit')
  await expect.poll(() => page.frames()[1]?.url()).toBe('about:blank')
  expect(await page.frames()[1]!.locator('body').innerText()).toBe('')
  expect(page.url()).toBe(`${hostUrl}?sandbox=${SANDBOX}`)
})

test('leaving in a frame that may move its host takes the whole window away', async () => {
  const { page, frame } = await framed(null)
  await walk(frame, FOUR_PEOPLE[0]!)
  await press(frame, 'exit')
  await page.getByRole('heading', { name: NEUTRAL }).waitFor()
})
