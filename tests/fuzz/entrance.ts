import fc from 'fast-check'

/** A way in from outside, and a promise that holds whatever comes in. */
export interface Entrance {
  readonly name: string
  /** How many of a hundred inputs it gets; slow ones get few. */
  readonly share: number
  /**
   * Tries inputs; the same seed tries the same ones.
   * @returns how many were tried
   * @throws with the smallest input that broke the promise
   */
  readonly fuzz: (inputs: number, seed: number) => number
}

/** An entrance from the property that keeps its promise. */
export function entrance<T>(name: string, share: number, promise: fc.IProperty<T>): Entrance {
  return {
    name,
    share,
    fuzz: (inputs, seed) => {
      const details = fc.check(promise, { numRuns: Math.ceil(inputs), seed })
      if (details.failed) throw new Error(`${name} (seed ${seed}): ${fc.defaultReportMessage(details)}`)
      return details.numRuns
    },
  }
}

/** Strings that have broken programs before, among arbitrary ones. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 200 }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\0',
    '\u202Egnp.exe',
    '\uD800',
    '%',
    '%E0%A4%A',
    '%00',
    '//evil.example',
    '/\\evil.example',
    '../../etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '{{constructor}}',
    '$t(site.name)',
    '9'.repeat(400),
    'ä'.repeat(5000),
    'NaN',
    '-0',
    '1e309',
  ),
)
