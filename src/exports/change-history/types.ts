/** What can change about an offer. One word for each; `changeWords` puts them into sentences. */
export const CHANGES = [
  'added',
  'removed',
  'paused',
  'ended',
  'resumed',
  'ends-on',
  'funded-until',
  'closures',
  'confirmed',
  'name',
  'short-name',
  'provider',
  'area',
  'kind',
  'help',
  'police',
  'anonymous',
  'free',
  'languages',
  'phone',
  'email',
  'links',
  'address',
  'offices',
  'hours',
  'whom',
  'text',
  'sources',
] as const
export type ChangeKind = (typeof CHANGES)[number]

/** One change of one offer, as it stood at the end of a day. */
export interface Change {
  /** ISO date, German calendar. */
  readonly date: string
  /** Id of the offer. */
  readonly offer: string
  /** Its name after the change; of a removed offer, its last. */
  readonly name: string
  readonly kind: ChangeKind
  /**
   * The value before and after, where it may be published. Former telephone numbers, addresses and links never are:
   * they would live on in copies, and one may have been taken out because it was nobody's business (decision 0020).
   * null: there was none, or it is withheld.
   */
  readonly from: string | null
  readonly to: string | null
}

/** The other parts of the rules. Of these the history only records that they changed. */
export const PARTS = ['steps', 'articles', 'events', 'policy', 'questions', 'site'] as const
export type Part = (typeof PARTS)[number]

/** How many files of another part of the rules changed on a day. */
export interface PartChange {
  /** ISO date, German calendar. */
  readonly date: string
  readonly part: Part
  readonly files: number
}

/** The recorded history of `rules/`. */
export interface KnownHistory {
  readonly known: true
  /** The day on which the record begins, ISO date; what stood there at its end is the start, not a change. */
  readonly since: string
  /** The day of the last commit that touched the rules, ISO date. */
  readonly until: string
  /** How many offers there were at the end of the first day. */
  readonly offersAtStart: number
  /** Newest day first; inside a day by offer, then in the order of `CHANGES`. */
  readonly changes: readonly Change[]
  /** Newest day first. */
  readonly parts: readonly PartChange[]
}

/**
 * Why nothing is known: the build ran outside a git repository (an unpacked archive), or in a clone without the older
 * commits.
 */
export type NoHistory = { readonly known: false; readonly reason: 'no-repository' | 'shallow' }

/**
 * What changed since when, read from git when the site was built. A page imports it as
 * `import history from 'virtual:lotse/history'` and words it with `changeWords`; `history.known === false` has to be
 * said on the page, with `noHistoryWords`.
 */
export type RulesHistory = KnownHistory | NoHistory
