/** What is changed, and the tests that have to notice it. */
export interface Wing {
  /** Folder below `src` whose code is changed; a glob. */
  readonly source: string
  /** Globs of the tests that run. */
  readonly tests: readonly string[]
}

/** Tests of a folder of `src`: the same path below `tests/unit`. */
const unitOf = (folder: string) => `tests/unit/${folder}/**/*.test.{ts,tsx}`

/**
 * The wings by their name on the command line. Tests that load today's rules or prove whole rulebooks are left out
 * where literal ones stand beside them: they take seconds, and they would run for every change that nothing else
 * notices.
 */
export const WINGS: { readonly [wing: string]: Wing } = {
  verification: {
    source: 'editorial/verification',
    tests: ['tests/unit/editorial/verification/!(wrong-rules).test.ts'],
  },
  text: { source: 'text', tests: [unitOf('text')] },
  exports: {
    source: 'exports',
    tests: [
      unitOf('exports/calendar'),
      unitOf('exports/change-history'),
      'tests/unit/exports/opendata/{every,literal}-*.test.ts',
    ],
  },
  matching: {
    source: 'domain/matching',
    tests: ['tests/unit/domain/matching/!(handed-cases|hotline|offer-examples|policy-examples).test.ts'],
  },
  events: { source: 'domain/events', tests: [unitOf('domain/events')] },
  rulebook: { source: 'domain/rulebook', tests: [unitOf('domain/rulebook')] },
  'answer-code': { source: 'domain/answer-code', tests: [unitOf('domain/answer-code')] },
  desk: { source: 'screens/helpline', tests: [unitOf('screens/helpline')] },
}

/**
 * Tests that say nothing of changed code: one starts a process in another time zone, which the sandbox lacks; one reads
 * the sources as text.
 */
export const LEFT_OUT: readonly string[] = [
  'tests/unit/domain/matching/wall-time.test.ts',
  'tests/unit/text/i18n/keys.test.ts',
]

/** The variable that names the file of rules that were read before anything was changed. */
export const RULES_ONCE = 'LOTSE_RULES_ONCE'
