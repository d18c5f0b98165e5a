import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { serialize } from 'node:v8'
import { Stryker } from '@stryker-mutator/core'
import { ruleFiles, ruleTexts } from '../support/rules.ts'
import { RULES_ONCE, WINGS } from './wings.ts'

/**
 * Mutation testing of one wing: changes its code one place at a time and runs the wing's tests against each change.
 * `npm run mutate -- text`, or only a folder or file of it: `npm run mutate -- matching/opening.ts`. Repeats only what
 * changed since the last run of the same argument (decision 0033). `MUTATE_AT_ONCE` names the number of processes.
 */
const USAGE = `npm run mutate -- <${Object.keys(WINGS).join('|')}>[/folder or file]`

const [argument = ''] = process.argv.slice(2)
const [name = '', ...folder] = argument.split('/')
const wing = WINGS[name]
if (wing === undefined) {
  console.error(USAGE)
  process.exit(2)
}

const kept = `.cache/mutation/${argument.replaceAll('/', '-')}`
mkdirSync(kept, { recursive: true })
process.env[RULES_ONCE] = resolve(kept, 'rules.bin')
writeFileSync(resolve(kept, 'rules.bin'), serialize({ texts: ruleTexts, files: { ...ruleFiles, readHours: null } }))

const source = ['src', wing.source, ...folder].join('/')

await new Stryker({
  mutate: [/\.tsx?$/.test(source) ? source : `${source}/**/*.{ts,tsx}`, '!**/*.d.ts'],
  testFiles: [...wing.tests],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutate/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs only while a file loads would need every test of the wing for each change.
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATE_AT_ONCE ?? 2),
  // A busy machine takes many times as long as the first run did.
  timeoutMS: 30_000,
  incremental: true,
  incrementalFile: `${kept}/incremental.json`,
  tempDirName: `${kept}/sandbox`,
  ignorePatterns: ['.cache', 'dist*', 'docs', 'public'],
  // Stryker reads the TypeScript configuration by functions that TypeScript 7 no longer has: it is to find none.
  tsconfigFile: 'none',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `${kept}/report.json` },
}).runMutationTest()
