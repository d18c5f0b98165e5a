import {
  checkLinks,
  type Finding,
  type Link,
  type Net,
  politeRequestPolicy,
  type RequestPolicy,
} from '../../src/editorial/link-check/index.ts'

/** Polite, with little patience. */
export const manners: RequestPolicy = {
  ...politeRequestPolicy('hinweise@muster.example', 'gibt-es-nicht-1234'),
  timeout: 300,
}
/** A link as an offer names it. */
export const at = (url: string, field = 'sources.0.url'): Link => ({
  url,
  mentions: [{ owner: 'sn-muster', file: 'rules/offers/sn/sn-muster.yaml', line: 7, column: 3, field }],
})

/** A world whose time passes only by waiting, and whose network ends at this machine. */
export function world(hosts: { readonly [host: string]: () => Response } = {}) {
  let time = 0
  const starts: { readonly host: string; readonly at: number }[] = []
  const waits: number[] = []
  const net: Net = {
    now: () => time,
    sleep: async (wait) => {
      waits.push(wait)
      time += wait
    },
    fetch: async (input, init) => {
      const { host, hostname } = new URL(String(input))
      starts.push({ host, at: time })
      const answer = hosts[host]
      if (answer !== undefined) return answer()
      if (hostname !== '127.0.0.1') throw new Error(`A test must not ask ${host}.`)
      return fetch(input, init)
    },
  }
  return { net, starts, waits }
}

/** The finding of one link. */
export async function check(url: string, field?: string, hosts?: Parameters<typeof world>[0]): Promise<Finding> {
  const [finding] = await checkLinks([at(url, field)], world(hosts).net, manners)
  return finding!
}
