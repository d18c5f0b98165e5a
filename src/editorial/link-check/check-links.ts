import type { Link } from './collect.ts'
import { grouped } from './group.ts'
import { type Finding, judge } from './judge.ts'
import type { Net, RequestPolicy } from './net.ts'
import { Pace } from './pace.ts'
import type { Page } from './page.ts'
import { type VisitContext, visit } from './visit.ts'

/** What each host shows for a path that cannot exist; asked once a host, and only where there is a page to compare. */
class MissingPages {
  readonly #errand: VisitContext
  readonly #known = new Map<string, Promise<Page | undefined>>()

  constructor(errand: VisitContext) {
    this.#errand = errand
  }

  of(address: string): Promise<Page | undefined> {
    const { origin } = new URL(address)
    const known = this.#known.get(origin) ?? this.#ask(origin)
    this.#known.set(origin, known)
    return known
  }

  async #ask(origin: string): Promise<Page | undefined> {
    const { page } = await visit(this.#errand, `${origin}/${this.#errand.manners.nonsense}`)
    return page
  }
}

/**
 * Visits every link: hosts side by side, the links of one host one after the other, one request a second.
 * @param onProgress told how many links are done
 * @returns one finding a link, in the order of the links
 */
export async function checkLinks(
  links: readonly Link[],
  net: Net,
  manners: RequestPolicy,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<readonly Finding[]> {
  const errand: VisitContext = { net, manners, pace: new Pace(net, manners) }
  const nonsense = new MissingPages(errand)
  const byHost = grouped(links, ({ url }) => new URL(url).host)
  const waiting = [...byHost.values()]
  const findings = new Map<string, Finding>()

  async function work(): Promise<void> {
    for (let mine = waiting.shift(); mine !== undefined; mine = waiting.shift()) {
      for (const link of mine) {
        const seen = await visit(errand, link.url)
        const other = seen.page === undefined ? undefined : await nonsense.of(seen.address)
        findings.set(link.url, judge(link, seen, other))
        onProgress(findings.size, links.length)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(manners.hosts, waiting.length) }, work))
  return links.map(({ url }) => findings.get(url)!)
}
