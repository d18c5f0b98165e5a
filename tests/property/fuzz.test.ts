import { expect, test } from 'vitest'
import { ENTRANCES } from '../fuzz/entrances.ts'

/** A short run of `npm run fuzz`, with the same inputs each time. */
test.for(ENTRANCES)('no input of „$name“ breaks anything', ({ share, fuzz }) => {
  expect(fuzz(20 * share + 5, 20261122)).toBeGreaterThan(5)
})
