import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { SANDBOX } from '../../../src/screens/embed/index.ts'
import { fullAnswers } from '../../support/answers.ts'
import { guideFrames, serveHost, visitHost } from '../../support/host-page.ts'
import { LONG_RUN } from '../../support/long-run.ts'
import { siteUrl } from '../../support/visit.ts'
import { visitIn } from '../../support/visit-in-frame.ts'

/** `npm run fuzz` tries two hundred answer sets, the suite a tenth; the seed is said where it fails. */
const VISITS = LONG_RUN ? 200 : 20
const SEED = Number(process.env.FUZZ_SEED ?? 20261128)
/** So many visits side by side in one host page. */
const AT_ONCE = 10

/** All that is heard from a frame whose address says `height=auto`: at the beginning, and after the first “hello”. */
const SAID = [
  '{"v":1,"type":"lotse:ready"} from null',
  '{"v":1,"type":"lotse:height","height":720} from null',
  '{"v":2,"type":"lotse:ready"} from null',
  '{"v":2,"type":"lotse:height","height":720} from null',
]

/**
 * A page that wants to know. For each of its frames it notes each message, letter by letter, and every load. When all
 * are ready it goes through fifty widths, twice over, with other heights and schemes, and asks in both versions five
 * times at each.
 */
const HOSTILE = `<script>
  const seen = [], frames = []
  let scrolled = 0
  addEventListener('scroll', () => scrolled++, true)
  addEventListener('message', ({ source, data, origin }) => {
    const at = frames.findIndex((frame) => frame.contentWindow === source)
    if (at >= 0) seen[at].told.push(JSON.stringify(data) + ' from ' + origin)
  })
  function show(count) {
    for (let at = 0; at < count; at++) {
      const frame = document.createElement('iframe')
      frame.sandbox = '${SANDBOX}'
      frame.width = 390
      frame.height = 720
      frame.src = '${siteUrl}/?height=auto'
      seen.push({ told: [], loads: 0 })
      frame.onload = () => seen[at].loads++
      frames.push(frame)
      document.body.append(frame)
    }
  }
  const next = () => new Promise((done) => setTimeout(done, 10))
  async function probe() {
    for (let turn = 0; turn < 100; turn++) {
      for (const frame of frames) {
        frame.width = 300 + (turn % 50) * 16
        frame.height = 200 + (turn % 7) * 700
        frame.style.colorScheme = turn % 2 ? 'dark' : 'light'
        for (let time = 0; time < 5; time++)
          for (const v of [1, 2]) frame.contentWindow.postMessage({ v, type: 'lotse:hello' }, '*')
      }
      await next()
    }
  }
  const look = () => frames.map((frame, at) => ({
    ...seen[at], inside: frame.contentWindow.length, entries: history.length, scrolled, address: location.href,
    asked: performance.getEntriesByType('resource').length,
  }))
</script>`

/** The eyes of the host on each of its frames. */
const look = (page: Page) => page.evaluate('look()') as Promise<readonly { readonly told: readonly string[] }[]>

test(
  `a page with fifty widths, floods of “hello” and a clock cannot tell ${VISITS} answer sets apart`,
  async () => {
    const people = fc.sample(fullAnswers, { numRuns: VISITS, seed: SEED })
    expect(new Set(people.map((answers) => JSON.stringify(answers))).size).toBeGreaterThan(VISITS * 0.95)
    const url = await serveHost({ body: HOSTILE })
    const page = await visitHost(url)
    const sights: unknown[] = []
    for (let from = 0; from < VISITS; from += AT_ONCE) {
      const group = people.slice(from, from + AT_ONCE)
      await page.goto(url)
      await page.evaluate(`show(${group.length})`)
      await expect
        .poll(async () => (await look(page)).every(({ told }) => told.length === SAID.length), { timeout: 30_000 })
        .toBe(true)
      const frames = guideFrames(page)
      expect(frames.length).toBe(group.length)
      await Promise.all([page.evaluate('probe()'), ...group.map((answers, at) => visitIn(frames[at]!, answers))])
      sights.push(...(await look(page)))
    }
    const classes = new Set(sights.map((sight) => JSON.stringify(sight)))
    expect([...classes], `seed ${SEED}`).toEqual([
      JSON.stringify({
        told: [...SAID, ...SAID],
        loads: 1,
        inside: 0,
        entries: 2,
        scrolled: 0,
        address: url,
        asked: AT_ONCE,
      }),
    ])
  },
  60_000 + VISITS * 10_000,
)
