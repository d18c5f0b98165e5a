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

/** A page, and the server that its attempts have to reach. */
interface Stage {
  readonly page: string
  readonly counter: Counter
}

/** How long an attempt may take to arrive, in milliseconds; each has arrived within 50 where it arrived at all. */
const PATIENCE = 500

/** Waits for all of these to arrive, but not for ever: what is closed never does. */
async function settled({ reached }: Counter, ids: readonly string[], patience: number): Promise<void> {
  const end = Date.now() + patience
  while (!ids.every((id) => reached.has(id)) && Date.now() < end) await pass(20)
}

async function tryOn(
  { tab }: Measured,
  { page, counter }: Stage,
  together: readonly Channel[],
  alone: readonly Channel[],
): Promise<void> {
  const program = (channels: readonly Channel[]) =>
    programOf(channels.map((channel) => ({ channel, to: counter.to(channel.id) })))
  const here = await tab()
  for (const channel of alone) {
    await here.open(page)
    // A page that is being left does not always answer.
    await here.run(program([channel])).catch(() => null)
    await settled(counter, [channel.id], PATIENCE)
  }
  await here.open(page)
  await here.run(program(together))
  await settled(
    counter,
    together.map(({ id }) => id),
    PATIENCE * 6,
  )
  await here.close()
}

/**
 * Tries all channels on a built site: towards a server of somebody else and towards the site's own, from a page of the
 * site and from a page without a policy.
 * @param folder the built site
 * @param path a page of it
 * @param together channels that can be tried in one page
 * @param alone channels that need a page each
 * @returns by channel, what becomes of attempts to reach others, and the own server
 */
export async function measureChannels(
  browser: Measured,
  folder: string,
  path: string,
  together: readonly Channel[],
  alone: readonly Channel[],
): Promise<ReadonlyMap<string, { readonly others: Outcome; readonly own: Outcome }>> {
  const site = await serveFolder(folder)
  const own = countRequests(site.server, site.url.replace(/\/$/, ''))
  const [others, freeOthers, freeOwn] = [await countForeign(), await countForeign(), await countForeign()]
  const page = site.url + path
  const free = freeOwn.to('page')
  const stages: readonly Stage[] = [
    { page, counter: others },
    { page, counter: own },
    { page: free, counter: freeOthers },
    { page: free, counter: freeOwn },
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
  const late = new Promise((over) => setTimeout(() => over(false), ${PATIENCE * 4}))
  const found = traces.map(async ([id, leave]) => [
    id,
    await Promise.race([late, (async () => leave())()]).then(
      (left) => (left ? 'open' : 'closed'),
      (error) => (error instanceof TypeError || error instanceof ReferenceError ? '–' : 'closed'),
    ),
  ])
  return Object.fromEntries(await Promise.all(found))
}`

/**
 * Tries to leave traces from a page of the site.
 * @returns by trace, whether it could be left
 */
export async function measureTraces(
  { tab }: Measured,
  page: string,
  traces: readonly Trace[],
): Promise<{ readonly [id: string]: Outcome }> {
  const here = await tab()
  await here.open(page)
  const list = traces.map(({ id, leaves }) => `[${JSON.stringify(id)}, ${leaves}]`).join(', ')
  const found = await here.run(`(${LEAVE})([${list}])`)
  await here.close()
  return found as { readonly [id: string]: Outcome }
}
