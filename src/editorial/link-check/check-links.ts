import type { Link } from './collect.ts'
import { grouped } from './group.ts'
import { type Finding, judge, withoutNet } from './judge.ts'
import type { Net, RequestPolicy } from './net.ts'
import { Pace } from './pace.ts'
import type { Page } from './page.ts'
import { type VisitContext, visit } from './visit.ts'

/** What each host shows for a path that does not exist. Asked once per host, and only if there is a page to compare. */
class MissingPages {
  readonly #context: VisitContext
  readonly #known = new Map<string, Promise<Page | undefined>>()

  constructor(context: VisitContext) {
    this.#context = context
  }

  of(address: string): Promise<Page | undefined> {
    const { origin } = new URL(address)
    const known = this.#known.get(origin) ?? this.#ask(origin)
    this.#known.set(origin, known)
    return known
  }

  async #ask(origin: string): Promise<Page | undefined> {
    const { page } = await visit(this.#context, `${origin}/${this.#context.policy.nonsense}`)
    return page
  }
}

/**
 * Visits every link: several hosts in parallel, the links of one host in turn, at most one request per second and host.
 * @param onProgress called with the number of links done and their total
 * @param onPage told of every page that was read, by the address of the link
 * @returns one finding per link, in the order of the links
 */
export async function checkLinks(
  links: readonly Link[],
  net: Net,
  policy: RequestPolicy,
  onProgress: (done: number, of: number) => void = () => {},
  onPage: (url: string, page: Page) => void = () => {},
): Promise<readonly Finding[]> {
  const context: VisitContext = { net, policy, pace: new Pace(net, policy) }
  const nonsense = new MissingPages(context)
  const byHost = grouped(links, ({ url }) => new URL(url).host)
  const waiting = [...byHost.values()]
  const findings = new Map<string, Finding>()

  async function work(): Promise<void> {
    for (let mine = waiting.shift(); mine !== undefined; mine = waiting.shift()) {
      for (const link of mine) {
        const seen = await visit(context, link.url)
        if (seen.page !== undefined) onPage(link.url, seen.page)
        const other = seen.page === undefined ? undefined : await nonsense.of(seen.address)
        findings.set(link.url, judge(link, seen, other))
        onProgress(findings.size, links.length)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(policy.hosts, waiting.length) }, work))
  return withoutNet(links.map(({ url }) => findings.get(url)!))
}
