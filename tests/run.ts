import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { missingEngines } from './support/engines/install.ts'
import { fetchServers } from './support/servers/programs.ts'

/**
 * The whole suite in one command: types, lint, rules, the build with its budgets, then every test. Stops at the first
 * check that fails, and closes with the line `N passed, N failed`.
 */

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
  readonly numPendingTests: number
}

/** Checks, one after the other; the rules are proved meanwhile, on another core. */
const CHECKS: readonly Check[] = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  // What old browsers lack is not even a name where code for browsers stands (decision 0048).
  { name: 'types of browsers', command: ['tsc', '-p', 'tsconfig.browser.json'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'build and budgets', command: ['node', 'src/build/build.ts'] },
]
const RULES: Check = { name: 'rules', command: ['node', 'src/cli/rules-check.ts'] }

interface Check {
  readonly name: string
  readonly command: readonly string[]
}

/**
 * Kinds of tests that run side by side, and how many files at a time: what only computes uses every core; what drives a
 * server or a browser has the machine to itself.
 */
const GROUPS: readonly { readonly projects: readonly string[]; readonly atOnce: number }[] = [
  { projects: ['unit', 'screens', 'model', 'property', 'site'], atOnce: availableParallelism() },
  { projects: ['server'], atOnce: 1 },
  // Most of a browser test is waiting. More than two would make a machine with two cores miss the times that pages
  // promise.
  { projects: ['browser'], atOnce: 2 },
  // Each waits for a browser that is asked in words, one after the other.
  { projects: ['engines'], atOnce: 4 },
]

const folder = mkdtempSync(join(tmpdir(), 'lotse-'))
// Whatever a test leaves behind goes with it. Servers that give up root's rights walk through it.
chmodSync(folder, 0o755)
process.env.TMPDIR = folder

// Some two hundred processes load the same modules: Node keeps what it compiled of them.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/compile')

function run([program, ...rest]: readonly string[]): boolean {
  return spawnSync(program!, rest, { stdio: 'inherit' }).status === 0
}

/** The same, while something else goes on. */
function runAside([program, ...rest]: readonly string[]): Promise<boolean> {
  return new Promise((done) => {
    spawn(program!, rest, { stdio: 'inherit' }).once('close', (code) => done(code === 0))
  })
}

/** Runs some kinds of tests. A file that does not load, and a test that is left out, count as failures. */
function runTests({ projects, atOnce }: (typeof GROUPS)[number]): { readonly passed: number; readonly failed: number } {
  const file = join(folder, `${projects[0]}.json`)
  const only = projects.flatMap((project) => ['--project', project])
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const green = run(['vitest', 'run', ...only, `--maxWorkers=${atOnce}`, ...reports])
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  const failed = report.numFailedTests + report.numPendingTests
  return {
    passed: report.numPassedTests,
    failed: green ? failed : Math.max(failed, report.numFailedTestSuites, 1),
  }
}

// What the tests start and the machine lacks.
for (const name of fetchServers())
  console.error(`*** ${name} could not be had on this machine: its tests will not run. ***`)
/** Browsers that the machine lacks are installed while the first checks run. */
const installing = new Promise((done) => {
  spawn('node', ['tests/support/engines/install.ts'], { stdio: 'inherit' }).once('close', done)
})

let passed = 0
let failed = 0

/** Closes with what was counted, and takes away what the tests left. */
function end(): never {
  rmSync(folder, { recursive: true, force: true })
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

function count({ name }: Check, isGreen: boolean): void {
  if (isGreen) passed += 1
  else {
    console.error(`${name}: failed`)
    failed += 1
    end()
  }
}

/** What the check of the rules says is said at its end, in one piece. */
const proving = new Promise<boolean>((done) => {
  const [program, ...rest] = RULES.command
  const child = spawn(program!, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  child.once('close', (code) => {
    console.log(`\n— ${RULES.name}\n${Buffer.concat(said)}`)
    done(code === 0)
  })
})
for (const check of CHECKS) {
  console.log(`\n— ${check.name}`)
  count(check, await runAside(check.command))
}
count(RULES, await proving)
for (const group of GROUPS) {
  // The servers' packages come the same way, one at a time.
  if (group.projects.includes('server')) await installing
  console.log(`\n— tests: ${group.projects.join(', ')}`)
  const result = runTests(group)
  passed += result.passed
  failed += result.failed
}
// At the end, where it is read.
for (const line of missingEngines()) console.error(line)
end()
