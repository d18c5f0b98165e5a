import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The whole suite in one command: types, lint, the build with its budgets, then every test. Stops at the first of these that fails, and closes with
 * the line `N passed, N failed`.
 */

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
  readonly numPendingTests: number
}

const CHECKS: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'build and budgets', command: ['node', 'src/cli/build.ts'] },
]

function run([program, ...rest]: readonly string[]): boolean {
  const { status } = spawnSync(program!, rest, { stdio: 'inherit' })
  return status === 0
}

let passed = 0
for (const { name, command } of CHECKS) {
  console.log(`\n— ${name}`)
  if (!run(command)) {
    console.error(`${name}: failed`)
    console.log(`${passed} passed, 1 failed`)
    process.exit(1)
  }
  passed += 1
}

console.log('\n— tests')
const report = join(mkdtempSync(join(tmpdir(), 'lotse-')), 'report.json')
const green = run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(readFileSync(report, 'utf8')) as Report
// A file that does not load has no failed test in it, and a test left out is a promise unproven: both count as failures.
const failed = Math.max(numFailedTests + numPendingTests, green ? 0 : Math.max(1, numFailedTestSuites))
console.log(`${passed + numPassedTests} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
