import { type Fault, faultOf, TRANSIENT } from './fault.ts'
import type { Net, RequestPolicy } from './net.ts'
import type { Pace } from './pace.ts'
import { isHtml, type Page, readPage } from './page.ts'

export interface Hop {
  readonly to: string
  readonly permanent: boolean
}

/** The result of visiting an address. */
export interface Visit {
  readonly hops: readonly Hop[]
  /** The final address. */
  readonly address: string
  readonly fault?: Fault
  readonly status?: number
  readonly type?: string
  readonly page?: Page
  /** The `Retry-After` header: seconds or a date. */
  readonly retryAfter?: string
}

export interface VisitContext {
  readonly net: Net
  readonly policy: RequestPolicy
  readonly pace: Pace
}

const REDIRECT = [301, 302, 303, 307, 308]

function nextAddress(from: string, location: string | null): string | null {
  if (location === null || !URL.canParse(location, from)) return null
  const next = new URL(location, from)
  next.hash = ''
  return /^https?:$/.test(next.protocol) ? next.href : null
}

/** Sends one request and follows redirects, within each host's limit. */
async function ask({ net, policy, pace }: VisitContext, method: 'HEAD' | 'GET', url: string): Promise<Visit> {
  const hops: Hop[] = []
  const seen = new Set<string>()
  let address = url
  try {
    for (;;) {
      if (seen.has(address) || hops.length > policy.redirects) return { hops, address, fault: 'loop' }
      seen.add(address)
      await pace.turn(new URL(address).host)
      const response = await net.fetch(address, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': policy.agent, from: policy.from, accept: 'text/html, application/pdf, */*;q=0.5' },
        signal: AbortSignal.timeout(policy.timeout),
      })
      const { status, headers } = response
      if (REDIRECT.includes(status)) {
        await response.body?.cancel()
        const next = nextAddress(address, headers.get('location'))
        if (next === null) return { hops, address, fault: 'redirect', status }
        hops.push({ to: next, permanent: status === 301 || status === 308 })
        address = next
        continue
      }
      const type = headers.get('content-type') ?? ''
      const retryAfter = headers.get('retry-after')
      const reads = method === 'GET' && status === 200 && isHtml(type)
      const page = reads ? await readPage(response, policy.bytes) : undefined
      if (!reads) await response.body?.cancel()
      return { hops, address, status, type, ...(page && { page }), ...(retryAfter !== null && { retryAfter }) }
    }
  } catch (error) {
    return { hops, address, fault: faultOf(error) }
  }
}

function isBusy({ status }: Visit): boolean {
  return status === 429 || (status !== undefined && status >= 500 && status !== 501)
}

/** Waits before the next attempt: as long as the server asks, else longer each time. */
function pause({ net, policy }: VisitContext, { retryAfter }: Visit, attempt: number): Promise<void> {
  const seconds = retryAfter === undefined ? Number.NaN : Number(retryAfter)
  const until = Number.isNaN(seconds) && retryAfter !== undefined ? Date.parse(retryAfter) - net.now() : Number.NaN
  const asked = Number.isNaN(seconds) ? until : 1000 * seconds
  const wait = Number.isNaN(asked) ? policy.gap * 2 ** attempt : Math.max(asked, policy.gap)
  return net.sleep(Math.min(wait, policy.longestWait))
}

/** Sends GET, and tries again after transient faults. */
async function get(context: VisitContext, url: string): Promise<Visit> {
  for (let attempt = 1; ; attempt++) {
    const visit = await ask(context, 'GET', url)
    const passing = isBusy(visit) || (visit.fault !== undefined && TRANSIENT.includes(visit.fault))
    if (!passing || attempt === context.policy.attempts) return visit
    await pause(context, visit, attempt)
  }
}

/**
 * Visits an address: HEAD first; then GET if HEAD failed (many servers do not support it) or if there is a page to
 * read.
 * @returns the result; network errors are results, never thrown
 */
export async function visit(context: VisitContext, url: string): Promise<Visit> {
  const head = await ask(context, 'HEAD', url)
  if (head.fault !== undefined && !TRANSIENT.includes(head.fault)) return head
  const good = head.status !== undefined && head.status >= 200 && head.status < 300
  if (good && head.type !== '' && !isHtml(head.type ?? '')) return head
  if (isBusy(head)) await pause(context, head, 0)
  if (!good) return get(context, url)
  const page = await get(context, head.address)
  return { ...page, hops: [...head.hops, ...page.hops] }
}
