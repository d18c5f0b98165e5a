/** What a check needs of the world. */
export interface Net {
  readonly fetch: typeof fetch
  /** Milliseconds of any clock that only runs forward. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** How a check behaves towards other people's servers. */
export interface RequestPolicy {
  /** Names the tool and whom to ask. */
  readonly agent: string
  readonly from: string
  /** Between the starts of two requests to one host. */
  readonly gap: number
  /** Hosts that are asked side by side. */
  readonly hosts: number
  /** For one request, its body included. */
  readonly patience: number
  /** Attempts for one address. */
  readonly attempts: number
  /** The longest that a server may make us wait before the next attempt. */
  readonly longestWait: number
  readonly redirects: number
  /** Of a body, no more than this is read. */
  readonly bytes: number
  /** A path that no site has. */
  readonly nonsense: string
}

/**
 * @param mail where somebody who runs a server can ask
 * @param nonsense something that nobody can have given a page as its name
 */
export function politeRequestPolicy(mail: string, nonsense: string): RequestPolicy {
  return {
    agent: `Lotse-Linkpruefung/1 (prueft einzelne Links; Fragen an ${mail})`,
    from: mail,
    gap: 1000,
    hosts: 8,
    patience: 20_000,
    attempts: 3,
    longestWait: 60_000,
    redirects: 8,
    bytes: 128 * 1024,
    nonsense,
  }
}
