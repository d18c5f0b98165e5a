import { existsSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { serveFolder } from '../../src/cli/serve.ts'
import { type Answers, answersTo } from '../../src/domain/rulebook/index.ts'
import { launchBrowser } from '../support/browser.ts'
import { type HandedCase, USUAL_MOMENT } from '../support/handed-case.ts'
import { measureResult, type ResultMeasures } from './support/result-in-page.ts'
import { type Figure, isKept, median, tableOf } from './support/table.ts'

const PHONE = { width: 390, height: 844 }

/** Gives all answers and shows the result; runs in the page. */
async function toResult(given: { readonly [question: string]: readonly string[] }): Promise<void> {
  const press = (action: string) => document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click()
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  while (document.querySelector('[data-action="restart"]') === null) {
    const name = document.querySelector<HTMLInputElement>('main form input')?.name ?? ''
    for (const value of given[name] ?? [])
      document.querySelector<HTMLElement>(`input[name="${name}"][value="${value}"]`)?.click()
    press('next')
    await painted()
  }
}

/** The page's clock shows German wall time of a case; winter or summer time is found by trying. */
function instantOf(wallTime: string): Date {
  const inBerlin = (date: Date) => date.toLocaleString('sv', { timeZone: 'Europe/Berlin' }).slice(0, 16)
  return [1, 2]
    .map((hours) => new Date(Date.parse(`${wallTime}:00Z`) - hours * 3_600_000))
    .find((date) => inBerlin(date) === wallTime.replace('T', ' '))!
}

const listsOf = (answers: Answers) =>
  Object.fromEntries((Object.keys(answers) as (keyof Answers)[]).map((id) => [id, answersTo(answers, id)]))

async function measure(browser: Browser, url: string, { answers, at }: HandedCase): Promise<ResultMeasures> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'de-DE' })
  const page = await context.newPage()
  await page.clock.setFixedTime(instantOf(at ?? USUAL_MOMENT))
  await page.goto(url)
  await page.waitForFunction(() => !('lotse' in window))
  await page.evaluate(toResult, listsOf(answers))
  await page.locator('.result-rest').waitFor({ state: 'attached' })
  const measured = await page.evaluate(measureResult)
  await context.close()
  return measured
}

if (!existsSync('dist/index.html')) {
  console.error('There is no dist: run npm run build first.')
  process.exit(1)
}
const cases = JSON.parse(readFileSync('tests/data/handed-cases.json', 'utf8')) as readonly HandedCase[]
const { server, url } = await serveFolder('dist')
const browser = await launchBrowser()
const results: { readonly id: string; readonly measured: ResultMeasures }[] = []
for (const one of cases) results.push({ id: one.id, measured: await measure(browser, url, one) })
await browser.close()
server.close()

console.log('case   screens  words  before  button px  doors screens  source words')
for (const { id, measured } of results) {
  const { height, words, before, button, doors, sources } = measured
  const screens = (pixels: number) => (pixels / PHONE.height).toFixed(2)
  console.log(
    [
      id.padEnd(6),
      screens(height).padStart(7),
      String(words).padStart(6),
      String(before).padStart(7),
      String(Math.round(button)).padStart(10),
      screens(doors).padStart(14),
      String(sources).padStart(13),
    ].join(' '),
  )
}

const figure = (what: string, unit: string, limit: number, of: (measured: ResultMeasures) => number): Figure[] => {
  const values = results.map(({ measured }) => of(measured))
  return [
    { what: `${what}, the most of ${values.length} cases`, value: Math.max(...values), unit, limit },
    { what: `${what}, median`, value: median(values), unit },
  ]
}
const figures = [
  ...figure('height without footer × 10', '0.1 screens', 35, ({ height }) => (10 * height) / PHONE.height),
  ...figure('words', 'words', 400, ({ words }) => words),
  ...figure('words before the first number that answers', 'words', 30, ({ before }) => before),
  ...figure('end of that button', 'px', PHONE.height, ({ button }) => button),
  ...figure('end of the doors × 10', '0.1 screens', 21, ({ doors }) => (10 * doors) / PHONE.height),
  ...figure('words on sources', 'words', 40, ({ sources }) => sources),
]
console.log(tableOf(figures))
if (!figures.every(isKept)) process.exitCode = 1
