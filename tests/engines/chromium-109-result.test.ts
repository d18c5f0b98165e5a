import fc from 'fast-check'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseWallTime, recommend, type WallTime } from '../../src/domain/matching/index.ts'
import type { Answers, Rulebook } from '../../src/domain/rulebook/index.ts'
import { rawAnswers } from '../support/answers.ts'
import { type Engine, type EnginePage, startEngine } from '../support/engines/index.ts'
import { rulebook } from '../support/rules.ts'

declare global {
  interface Window {
    /** The matching, bundled for browsers. */
    readonly matching: { readonly recommend: typeof recommend }
  }
}

/** `npm run fuzz` asks for all 10,000 and names the seed. */
const RUNS = Number(process.env.FUZZ_RESULTS ?? 1000)
const SEED = Number(process.env.FUZZ_SEED ?? 20261128)
const AT: WallTime = parseWallTime('2026-12-01T12:00')!

/** The matching as browsers get it, as one script that leaves `matching` behind. */
async function bundled(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'src/domain/matching/index.ts', formats: ['iife'], name: 'matching' },
    },
  })
  const [first] = [output].flat()
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled')
  return first.output[0].code
}

let engine: Engine
let page: EnginePage
beforeAll(async () => {
  engine = await startEngine('chromium-109')
  page = await engine.newPage()
  await page.evaluate(
    (text: string) => {
      const script = document.createElement('script')
      script.textContent = text
      document.head.append(script)
    },
    await bundled(),
  )
})
afterAll(() => engine?.quit())

test(`the result of ${RUNS} random answer sets is the one that Node computes`, async () => {
  const sets = fc.sample(rawAnswers, { numRuns: RUNS, seed: SEED })
  const expected = sets.map((answers) => JSON.stringify(recommend(rulebook, answers, AT)))
  const inEngine = await page.evaluate(
    (rules: Rulebook, asked: readonly Answers[], at: WallTime) => {
      return asked.map((answers) => JSON.stringify(window.matching.recommend(rules, answers, at)))
    },
    rulebook,
    sets,
    AT,
  )
  expect(inEngine.length).toBe(RUNS)
  const different = sets.filter((_, place) => inEngine[place] !== expected[place])
  expect(different).toEqual([])
})
