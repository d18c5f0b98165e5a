import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ALLOWED, ASKS_MORE } from './support/minimum/exceptions.ts'
import { pageFeatures } from './support/minimum/page-features.ts'
import { scriptFeatures, type Used } from './support/minimum/script-features.ts'
import { sharedRules } from './support/minimum/shared-rules.ts'
import { styleFeatures } from './support/minimum/style-features.ts'
import { tooNew } from './support/minimum/too-new.ts'

const built = process.env.OUT ?? 'dist'
const files = (ending: string) =>
  readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !ASKS_MORE.some((pattern) => pattern.test(name)))
    .map((name) => ({ name, text: readFileSync(`${built}/${name}`, 'utf8') }))

/** `file: name (browsers that lack it)` of everything that is too new and has no reason. */
function findings(
  all: readonly { readonly name: string; readonly text: string }[],
  read: (text: string) => readonly Used[],
) {
  return all.flatMap(({ name, text }) =>
    [...tooNew(read(text))]
      .filter(([used]) => !Object.hasOwn(ALLOWED, used))
      .map(([used, browsers]) => `${name}: ${used} (${browsers})`),
  )
}

test('no script asks for more than the oldest browsers have', () => {
  expect(findings(files('.js'), scriptFeatures)).toEqual([])
})

test('no style sheet does', () => {
  expect(findings(files('.css'), styleFeatures)).toEqual([])
})

test('no rule falls away whole because one of its selectors is new', () => {
  expect(files('.css').flatMap(({ text }) => sharedRules(text))).toEqual([])
})

test('no page does', () => {
  const [one] = files('index.html').filter(({ name }) => name === 'index.html')
  const pages = files('index.html').filter((_, place) => place % 25 === 0)
  expect(findings([one!, ...pages], pageFeatures)).toEqual([])
})

test.each([
  ['list.toSorted()', '.toSorted', 'chrome 110'],
  ['list.toSpliced(1)', '.toSpliced', 'safari 16'],
  ['list.toReversed()', '.toReversed', 'safari 16'],
  ['list.with(0, 1)', '.with', 'safari 16'],
  ['element.checkVisibility()', '.checkVisibility', 'safari 17.4'],
  ['new Intl.Segmenter()', 'Intl.Segmenter', 'firefox 125'],
  ['Promise.withResolvers()', 'Promise.withResolvers', 'chrome 119'],
  ['Object.groupBy(list, f)', 'Object.groupBy', 'chrome 117'],
  ['Array.fromAsync(list)', 'Array.fromAsync', 'chrome 121'],
  ['one.union(other)', '.union', 'chrome 122'],
  ['/[\\p{L}--a]/v', 'pattern flag v', 'chrome 112'],
  ['/(?<=a)b/', 'lookbehind', 'safari 16.4'],
  ['dialog.showPopover()', '.showPopover', 'chrome 114'],
  ['class A { static { f() } }', 'static block', 'safari 16.4'],
])('the check sees %s', (script, name, browser) => {
  expect(tooNew(scriptFeatures(script)).get(name)).toContain(browser)
})

test.each([
  ['a:has(b){color:red}', ':has', 'firefox 121'],
  ['a{height:100dvh}', 'dvh, svh, lvh', 'samsunginternet_android 21'],
  ['a{text-wrap:balance}', 'text-wrap', 'chrome 114'],
  ['a{b{color:red}}', 'nesting', 'chrome'],
  ['@starting-style{a{color:red}}', '@starting-style', 'chrome 117'],
  ['a{color:oklch(0 0 0)}', 'oklch()', 'chrome 111'],
])('the check sees %s', (sheet, name, browser) => {
  expect(tooNew(styleFeatures(sheet)).get(name)).toContain(browser)
})

test.each([
  ['<a inert>', '<a inert>', 'safari 15.5'],
  ['<div popover="auto">', '<div popover>', 'chrome 114'],
])('the check sees %s', (page, name, browser) => {
  expect(tooNew(pageFeatures(page)).get(name)).toContain(browser)
})

test('the check sees a focus ring that falls away with :has()', () => {
  expect(sharedRules('a:focus,b:has(:focus){outline:1px}c:has(d){color:red}')).toEqual(['a:focus,b:has(:focus)'])
})
