import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

const guide = readFileSync('docs/hosting.md', 'utf8')

it('begins with ten minutes in German', () => {
  expect(guide.match(/^## .*$/m)?.[0]).toBe('## In zehn Minuten')
})

it('every recipe for hosts of pages is YAML', () => {
  const recipes = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => parse(text!) as object)
  expect(recipes.map((recipe) => Object.keys(recipe))).toEqual([['pages'], ['on', 'permissions', 'jobs']])
})

it('names every file that the build writes for servers', () => {
  const source = readFileSync('src/build/build-server-files.ts', 'utf8')
  const files = ['nginx.conf', 'apache.conf', 'Caddyfile', 'policy.json', 'nginx-maps.conf', 'nginx-location.conf']
  for (const file of files) {
    expect(source, file).toContain(file)
    expect(guide, file).toContain(`${file}\``)
  }
})

it('says what nobody has tried', () => {
  for (const words of ['nobody tried it for\nthis project', '**nobody has built or run it**'])
    expect(guide.replaceAll('\n', ' ')).toContain(words.replaceAll('\n', ' '))
})
