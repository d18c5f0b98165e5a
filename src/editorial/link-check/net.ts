/** Network and clock. */
export interface Net {
  readonly fetch: typeof fetch
  /** Milliseconds of a clock that never runs backwards. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** Limits for requests to other people's servers; times in milliseconds. */
export interface RequestPolicy {
  /** User agent: names the tool and whom to ask. */
  readonly agent: string
  readonly from: string
  /** Minimum time between the starts of two requests to one host. */
  readonly gap: number
  /** Number of hosts visited in parallel. */
  readonly hosts: number
  /** Timeout of one request including its body. */
  readonly timeout: number
  /** Maximum number of attempts per address. */
  readonly attempts: number
  /** Maximum wait before the next attempt, whatever the server asks for. */
  readonly longestWait: number
  readonly redirects: number
  /** Maximum number of bytes read of a body. */
  readonly bytes: number
  /** A path that no site has. */
  readonly nonsense: string
}

/**
 * The default limits.
 * @param mail address that server operators can write to
 * @param nonsense a path that no page can have
 */
export function politeRequestPolicy(mail: string, nonsense: string): RequestPolicy {
  return {
    agent: `Lotse-Linkpruefung/1 (prueft einzelne Links; Fragen an ${mail})`,
    from: mail,
    gap: 1000,
    hosts: 8,
    timeout: 20_000,
    attempts: 3,
    longestWait: 60_000,
    redirects: 8,
    bytes: 512 * 1024,
    nonsense,
  }
}
