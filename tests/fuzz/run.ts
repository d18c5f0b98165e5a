import { spawnSync } from 'node:child_process'
import { ENTRANCES } from './entrances.ts'

/**
 * The long run: `npm run fuzz`, or `FUZZ_SEED=… npm run fuzz` to try the same inputs again. Ends with 1 and the
 * smallest bad input where a promise breaks. Then the pages' own entrances, in jsdom and in a real browser, every asset
 * of every kind of page that does not arrive, in five ways, and in full what `npm test` crosses in part. Pages need a
 * build.
 */
const inputs = Number(process.env.FUZZ_INPUTS ?? 100_000)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)

console.log(`seed ${seed}`)
const shares = ENTRANCES.reduce((sum, { share }) => sum + share, 0)
let tried = 0
for (const { name, share, fuzz } of ENTRANCES) {
  const started = performance.now()
  const done = fuzz((inputs * share) / shares, seed)
  tried += done
  console.log(`${name.padEnd(24)} ${String(done).padStart(8)}  ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
console.log(`${'in all'.padEnd(24)} ${String(tried).padStart(8)}  no promise broken`)

const pages = [
  'tests/unit/screens/cards/hostile-texts.test.tsx',
  'tests/browser/hostile-addresses.test.ts',
  'tests/browser/accessibility/results.test.ts',
  'tests/browser/embed/other-engines.test.ts',
  'tests/browser/embed/sandbox.test.ts',
  'tests/browser/embed/told.test.ts',
  'tests/browser/faults/every-asset.test.ts',
  'tests/browser/flow/take-along.test.ts',
  'tests/browser/scripts/touched.test.ts',
  'tests/browser/single-file.test.ts',
  'tests/browser/trace/channels.test.ts',
  'tests/browser/trace/leaving.test.ts',
  'tests/browser/trace/links.test.ts',
  'tests/browser/trace/requests.test.ts',
  'tests/browser/trace/storage.test.ts',
  'tests/engines/chromium-109-result.test.ts',
]
const { status } = spawnSync('vitest', ['run', ...pages], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SEED: String(seed), FUZZ_RUNS: process.env.FUZZ_RUNS ?? '400', FUZZ_RESULTS: '10000' },
})
process.exitCode = status ?? 1
