import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { LANGUAGES, type Language, pathIn } from '../../../src/domain/rulebook/index.ts'
import { goodsOf, WAYS } from '../../support/broken-assets.ts'
import { LONG_RUN } from '../../support/long-run.ts'
import { pageKinds } from '../../support/page-kinds.ts'
import { newVisitor, siteUrl } from '../../support/visit.ts'
import { expectNumbers } from '../../support/whom-to-call.ts'

/** `npm run fuzz` takes every asset away in every way; here each kind of page loses one in one way. */
const seed = Number(process.env.FUZZ_SEED ?? 20261128)

/** The same choice for the same seed and turn. */
const pick = <T>(of: readonly T[], turn: number): T => of[(seed + turn * 7919) % of.length]!

/** Opens pages in one tab and waits until nothing is on its way any more, and the page has nothing left to do. */
async function quietTab() {
  const context = await newVisitor({ loud: true })
  const page = await context.newPage()
  const asked: string[] = []
  const onTheWay = new Set<unknown>()
  page.on('request', (request) => {
    onTheWay.add(request)
    asked.push(new URL(request.url()).pathname)
  })
  page.on('requestfinished', (request) => onTheWay.delete(request))
  page.on('requestfailed', (request) => onTheWay.delete(request))
  const open = async (path: string) => {
    await page.goto('about:blank')
    asked.length = 0
    await page.goto(siteUrl + path)
    for (let before = -1; before !== asked.length; ) {
      before = asked.length
      // On a page that draws nothing any more Chromium may never call.
      await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done), { timeout: 1000 })))
      await expect.poll(() => onTheWay.size).toBe(0)
    }
    return asked.filter((file) => file.startsWith('/assets/'))
  }
  return { context, page, open }
}

/** The page has all that the build wrote into it, and whom to call. */
async function expectWhole(page: Page, language: Language, path: string, what: string): Promise<void> {
  const written = goodsOf(readFileSync(`dist${pathIn(language, path)}/index.html`, 'utf8'))
  const shown = goodsOf(await page.content())
  expect(
    written.filter((good) => !shown.includes(good)),
    what,
  ).toEqual([])
  expect(await page.locator('h1').count(), what).toBe(1)
  expect(await page.getByRole('alert').count(), what).toBe(0)
  await expectNumbers(page)
}

test(
  'no asset that does not arrive takes anything from a page that was whole',
  async () => {
    const { context, page, open } = await quietTab()
    let turn = 0
    for (const { kind, paths } of pageKinds().filter(({ kind }) => kind !== '/404')) {
      const path = paths[0]!
      const language = pick(LANGUAGES, turn)
      const assets = await open(pathIn(language, path))
      await expectWhole(page, language, path, kind)
      const cases = [...new Set(assets)].flatMap((asset) => Object.keys(WAYS).map((way) => ({ asset, way })))
      for (const { asset, way } of LONG_RUN ? cases : [pick(cases, turn)]) {
        await context.route(siteUrl + asset, WAYS[way]!)
        await open(pathIn(language, path))
        await expectWhole(page, language, path, `${pathIn(language, path)}: ${asset} ${way}`)
        await context.unroute(siteUrl + asset)
      }
      turn += 1
    }
    expect(turn).toBeGreaterThan(20)
  },
  LONG_RUN ? 3_600_000 : 300_000,
)
