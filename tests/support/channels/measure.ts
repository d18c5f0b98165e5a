import { setTimeout as pass } from 'node:timers/promises'
import { serveFolder } from '../../../src/cli/serve.ts'
import { programOf } from './attempt.ts'
import type { Channel } from './channel.ts'
import { type Counter, countForeign, countRequests, OWN_PORTS } from './counting.ts'
import type { Trace } from './traces.ts'

/** A tab of any browser. */
export interface Tab {
  open(address: string): Promise<void>
  /** Runs the text of an expression in the page. The text itself needs no policy; what it does is under the page's. */
  run(program: string): Promise<unknown>
  close(): Promise<void>
}

/** What the measuring needs of a browser. */
export interface Measured {
  tab(): Promise<Tab>
  /** Whether several tabs can be open at once. */
  readonly manyTabs: boolean
}

/**
 * How an attempt ends: `open` where it arrives; `closed` where it arrives from a page without a policy, and not from a
 * page of the site; `–` where it arrives from neither in this browser.
 */
export type Outcome = 'open' | 'closed' | '–'

/** What is expected of each channel; it decides how long is waited, and nothing else. */
export type Expected = (id: string) => { readonly others: Outcome; readonly own: Outcome }

/** A page, the server that its attempts have to reach, and whether they are expected to. */
interface Stage {
  readonly page: string
  readonly counter: Counter
  readonly arrives: (id: string) => boolean
}

/** How long is waited for what should arrive, and for what should not, in milliseconds. */
const LONG = 20_000
const SHORT = 500

/** Waits for what should arrive, and a little for what should not. */
async function settled({ counter, arrives }: Stage, ids: readonly string[], short = SHORT): Promise<void> {
  const [start, wanted] = [Date.now(), ids.filter(arrives)]
  const here = (all: readonly string[]) => all.every((id) => counter.reached.has(id))
  while (!here(wanted) && Date.now() < start + LONG) await pass(20)
  while (!here(ids) && Date.now() < start + short) await pass(20)
}

async function tryOn(
  { tab, manyTabs }: Measured,
  stage: Stage,
  together: readonly Channel[],
  alone: readonly Channel[],
): Promise<void> {
  const { page, counter } = stage
  const program = (channels: readonly Channel[]) =>
    programOf(channels.map((channel) => ({ channel, to: counter.to(channel.id) })))
  let here = await tab()
  for (const channel of alone) {
    await here.open(page)
    // A page that is being left does not always answer.
    await here.run(program([channel])).catch(() => null)
    await settled(stage, [channel.id])
    if (!manyTabs) continue
    // What an attempt began may still go on in its tab and take the next page away.
    // A browser ends with its last tab, so that the next one comes first.
    const next = await tab()
    await here.close()
    here = next
  }
  await here.open(page)
  await here.run(program(together))
  await settled(
    stage,
    together.map(({ id }) => id),
    SHORT * 6,
  )
}

/**
 * Tries all channels on a built site: towards a server of somebody else and towards the site's own, from a page of the
 * site and from a page without a policy.
 * @param folder the built site
 * @param path a page of it
 * @param together channels that can be tried in one page
 * @param alone channels that need a page each
 * @param expected see `Expected`
 * @returns by channel, what becomes of attempts to reach others, and the own server
 */
export async function measureChannels(
  browser: Measured,
  folder: string,
  path: string,
  together: readonly Channel[],
  alone: readonly Channel[],
  expected: Expected,
): Promise<ReadonlyMap<string, { readonly others: Outcome; readonly own: Outcome }>> {
  const site = await serveFolder(folder)
  const own = countRequests(site.server, site.url.replace(/\/$/, ''))
  const [others, freeOthers, freeOwn] = [await countForeign(), await countForeign(), await countForeign()]
  const page = site.url + path
  const free = freeOwn.to('page')
  const stages: readonly Stage[] = [
    { page, counter: others, arrives: (id) => expected(id).others === 'open' },
    { page, counter: own, arrives: (id) => expected(id).own === 'open' },
    { page: free, counter: freeOthers, arrives: (id) => expected(id).others !== '–' },
    { page: free, counter: freeOwn, arrives: (id) => expected(id).own !== '–' },
  ]
  if (browser.manyTabs) await Promise.all(stages.map((stage) => tryOn(browser, stage, together, alone)))
  else for (const stage of stages) await tryOn(browser, stage, together, alone)
  for (const { close } of [own, others, freeOthers, freeOwn]) close()
  const outcome = (id: string, held: Counter, without: Counter): Outcome =>
    held.reached.has(id) ? 'open' : without.reached.has(id) ? 'closed' : '–'
  return new Map(
    [...together, ...alone].map(({ id }) => [
      id,
      {
        others: outcome(id, others, freeOthers),
        // The site's server has no such port.
        own: OWN_PORTS.has(id) ? '–' : outcome(id, own, freeOwn),
      },
    ]),
  )
}

/** Runs in the page: whether each trace could be left; `–` where the browser does not know it. */
const LEAVE = `async (traces) => {
  const late = (patience) => new Promise((over) => setTimeout(() => over(false), patience))
  const found = traces.map(async ([id, leave, patience]) => [
    id,
    await Promise.race([late(patience), (async () => leave())()]).then(
      (left) => (left ? 'open' : 'closed'),
      (error) => (error instanceof TypeError || error instanceof ReferenceError ? '–' : 'closed'),
    ),
  ])
  return Object.fromEntries(await Promise.all(found))
}`

/**
 * Tries to leave traces from a page of the site.
 * @param expected what should become of each; it decides how long is waited, and nothing else
 * @returns by trace, whether it could be left
 */
export async function measureTraces(
  { tab }: Measured,
  page: string,
  traces: readonly Trace[],
  expected: (id: string) => string | undefined,
): Promise<{ readonly [id: string]: Outcome }> {
  const here = await tab()
  await here.open(page)
  const list = traces
    .map(({ id, leaves }) => `[${JSON.stringify(id)}, ${leaves}, ${expected(id) === 'open' ? LONG : SHORT * 4}]`)
    .join(', ')
  const found = await here.run(`(${LEAVE})([${list}])`)
  return found as { readonly [id: string]: Outcome }
}
