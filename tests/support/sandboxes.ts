import { SANDBOXES } from '../../src/build/conformance/cases.ts'

/** Whether a sandbox, by its number in `SANDBOXES`, has a part. */
const has = (sandbox: number, part: number) => (sandbox >> part) & 1

/**
 * Eight of the 32 sandboxes that have scripts, in which every two parts meet in each way: with both, with one, with
 * none.
 */
export const EIGHT_SANDBOXES = SANDBOXES.filter(
  (_, one) => has(one, 3) === (has(one, 0) ^ has(one, 1)) && has(one, 4) === (has(one, 0) ^ has(one, 2)),
)
