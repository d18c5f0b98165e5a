import { expect, test } from 'vitest'
import { holdTheTable } from '../../support/channels/held.ts'
import { ALONE, saidOfChannels, saidOfTraces } from '../../support/channels/index.ts'
import { LONG_RUN } from '../../support/long-run.ts'
import { newVisitor, siteUrl } from '../../support/visit.ts'

/** What needs a page of its own: one in five, or all where `npm run fuzz` asks. */
const TRIED = LONG_RUN ? ALONE : ALONE.filter((_, at) => at % 5 === 0)

test('whatever a script could try ends as docs/channels.md says', async () => {
  const context = await newVisitor({
    loud: true,
    // The page is its policy here; without its scripts it is there at once.
    before: (fresh) => fresh.route(/\/assets\//, (route) => route.abort()),
  })
  const tab = async () => {
    const page = await context.newPage()
    return {
      open: async (address: string) => void (await page.goto(address)),
      run: (program: string) => page.evaluate(program),
      close: () => page.close(),
    }
  }
  await holdTheTable('chromium', { tab, manyTabs: true }, 'dist', siteUrl, TRIED)
}, 180_000)

test('the table has more than sixty ways, and what is open is no surprise', () => {
  const said = Object.entries(saidOfChannels('chromium'))
  expect(said.length).toBeGreaterThan(100)
  expect(Object.keys(saidOfTraces('chromium')).length).toBeGreaterThanOrEqual(30)
  // Windows taken elsewhere, WebRTC. Whoever adds to this list changes /datenschutz.
  expect(said.filter(([, [others]]) => others === 'open').map(([what]) => what)).toEqual([
    'WebRTC: a STUN server',
    'WebRTC: a TURN server over TCP',
    '`location.href`, `assign`, `replace`',
    '`navigation.navigate`',
    '`window.open`',
    'a link, pressed by the script',
    'a link with `download`, pressed by the script',
    'a link inside `<svg>`, pressed by the script',
    '`<meta http-equiv="refresh">`',
  ])
})
