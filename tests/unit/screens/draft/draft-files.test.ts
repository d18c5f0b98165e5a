import { describe, expect, it } from 'vitest'
import { layOver } from '../../../../src/screens/draft/draft-files.ts'
import { filePlace } from '../../../../src/screens/draft/file-place.ts'
import { LIMITS } from '../../../../src/screens/draft/limits.ts'
import type { Offered } from '../../../../src/screens/draft/offered.ts'
import { readDropped } from '../../../../src/screens/draft/read-dropped.ts'
import { ruleTexts } from '../../../support/rules.ts'

const published = ruleTexts
const rules = [...published.keys()].filter((path) => !path.endsWith('README.md'))

describe('a dropped file finds its place', () => {
  it.each(['rules/', 'lotse-main/rules/', 'C:/Daten/rules/'])('below %s, wherever the folder lay', (prefix) => {
    for (const path of rules) expect(filePlace(prefix + path, published.keys())).toBe(path)
  })

  it('by the schema in its first line, where neither folder nor name tell', () => {
    const line = (schema: string, rest = '') =>
      `# yaml-language-server: $schema=../schema/${schema}.schema.json\n${rest}`
    const place = (name: string, text: string) => filePlace(name, published.keys(), text)
    expect(place('neu.yaml', line('event'))).toBe('events/neu.yaml')
    expect(place('neu.yaml', line('step'))).toBe('steps/neu.yaml')
    expect(place('neu.yaml', line('offer', 'id: sn-neu\narea: SN\n'))).toBe('offers/sn/neu.yaml')
    expect(place('Kopie von policy.yaml', line('policy'))).toBe('policy.yaml')
    expect(place('policy.yaml', '')).toBe('policy.yaml')
    expect(place('neu.yaml', line('offer'))).toBeUndefined()
    expect(place('neu.yaml', line('article'))).toBeUndefined()
    expect(place('neu.yaml', 'id: neu')).toBeUndefined()
  })

  it('by its name alone, where the name is known', () => {
    for (const path of rules) {
      const name = path.slice(path.lastIndexOf('/') + 1)
      expect(filePlace(name, published.keys()), path).toBe(path)
    }
  })

  it.each([
    ['sn-neu.yaml', 'offers/sn/sn-neu.yaml'],
    ['offers/sn/sn-neu.yaml', 'offers/sn/sn-neu.yaml'],
    ['neuer-artikel.de.md', 'articles/neuer-artikel.de.md'],
    ['events/neu.yaml', 'events/neu.yaml'],
  ])('%s is new and belongs to %s', (path, place) => {
    expect(filePlace(path, published.keys())).toBe(place)
  })

  it.each(['neu.yaml', 'xx-neu.yaml', 'notizen.txt', 'rules', ''])(
    '%s has no place, and nobody guesses one',
    (path) => {
      expect(filePlace(path, published.keys())).toBeUndefined()
    },
  )
})

describe('dropped files lie over the published ones', () => {
  const some = 'offers/sn/sn-raa-support.yaml'
  const fresh = `${published.get(some)}\n# geändert\n`

  it('single files change what they name and take nothing out', () => {
    const draft = layOver(published, [
      { path: 'sn-raa-support.yaml', text: fresh },
      { path: 'sn-neu.yaml', text: 'x' },
      { path: 'policy.yaml', text: published.get('policy.yaml')! },
    ])
    expect(draft).toMatchObject({ changed: [some], added: ['offers/sn/sn-neu.yaml'], removed: [], problems: [] })
    expect(draft.same).toEqual(['policy.yaml'])
    expect(draft.texts.size).toBe(published.size + 1)
    expect(draft.texts.get(some)).toBe(fresh)
  })

  it('a whole folder takes their place: what it lacks is gone', () => {
    const folder = [...published.keys()]
      .filter((path) => path !== some)
      .map((path) => ({ path: `rules/${path}`, text: published.get(path)! }))
    const draft = layOver(published, folder)
    expect(draft).toMatchObject({ changed: [], added: [], removed: [some], problems: [] })
    expect(draft.texts.has(some)).toBe(false)
  })

  it('the published folder itself changes nothing', () => {
    const draft = layOver(
      published,
      [...published].map(([path, text]) => ({ path: `rules/${path}`, text })),
    )
    expect(draft).toMatchObject({ changed: [], added: [], removed: [], problems: [] })
  })

  it('a file without a place, and two for one place, are named and not used', () => {
    const draft = layOver(published, [
      { path: 'notizen.yaml', text: 'x' },
      { path: 'a/sn-raa-support.yaml', text: fresh },
      { path: 'b/sn-raa-support.yaml', text: 'anders' },
    ])
    expect(draft.problems.map(({ file }) => file)).toEqual(['notizen.yaml', 'b/sn-raa-support.yaml'])
    expect(draft.texts.get(some)).toBe(fresh)
  })

  it('what is no rules file is left alone: hidden files, schemas, libraries', () => {
    const draft = layOver(published, [
      { path: 'rules/.git/config.yaml', text: 'x' },
      { path: 'rules/schema/offer.yaml', text: 'x' },
      { path: 'projekt/node_modules/rules/a.yaml', text: 'x' },
    ])
    expect(draft).toMatchObject({ changed: [], added: [], problems: [] })
  })
})

describe('reading files', () => {
  const offered = (path: string, size: number): Offered => ({ path, file: new File(['x'.repeat(size)], path) })

  it('takes texts and leaves the rest of a folder unread', async () => {
    const picture = { path: 'rules/bild.png', file: new File([''], 'bild.png') }
    picture.file.text = () => Promise.reject(new Error('must not be read'))
    expect(await readDropped([offered('rules/a.yaml', 3), picture])).toEqual([{ path: 'rules/a.yaml', text: 'xxx' }])
  })

  it.each([
    ['nothing of ours', [offered('bild.png', 1)], { why: 'none' }],
    ['a file too large', [offered('a.yaml', LIMITS.bytesOfFile + 1)], { why: 'large', path: 'a.yaml' }],
    ['too many', Array.from({ length: LIMITS.files + 1 }, (_, at) => offered(`${at}.yaml`, 0)), { why: 'many' }],
    ['too heavy', Array.from({ length: 21 }, (_, at) => offered(`${at}.yaml`, LIMITS.bytesOfFile)), { why: 'heavy' }],
  ])('refuses %s', async (_, files, refusal) => {
    expect(await readDropped(files)).toEqual(refusal)
  })

  const holding = (path: string, text: string): Offered => ({ path, file: new File([text], path) })
  const keys = (count: number) => Array.from({ length: count }, (_, at) => `k${at}:`).join('\n')

  it.each([
    ['only quotation marks', '"'.repeat(250_000)],
    ['only apostrophes', "'".repeat(15_001)],
    ['thirty thousand keys', keys(30_000)],
    ['thirty thousand keys in one line', `{${keys(30_000).replaceAll('\n', ' ,')}}`],
    ['brackets', '[]'.repeat(7_501)],
    ['nothing but line ends', '\n'.repeat(15_001)],
    ['emphasis without end', '*a'.repeat(15_001)],
  ])('refuses a file of %s before anything reads it', async (_, text) => {
    expect(await readDropped([offered('b.yaml', 1), holding('a.yaml', text)])).toEqual({ why: 'dense', path: 'a.yaml' })
  })

  it.each([
    ['a mail address without end', 'a.de.md', 'a'.repeat(501)],
    ['emphasis', 'a.de.md', '_a '.repeat(4_001)],
    ['lists in lists', 'a.de.md', `- a\n${' '.repeat(61)}- b`],
    ['fields in fields', 'a.yaml', `a:\n${' '.repeat(61)}b: 1`],
    ['a word without end', 'a.yaml', `name: ${'a-b.c'.repeat(101)}`],
  ])('refuses %s in %s', async (_, path, text) => {
    expect(await readDropped([holding(path, text)])).toEqual({ why: 'dense', path })
  })

  it('refuses files that are each within bounds and together are not', async () => {
    const files = (count: number) => Array.from({ length: count }, (_, at) => holding(`${at}.yaml`, ':'.repeat(15_000)))
    expect(await readDropped(files(27))).toEqual({ why: 'heavy' })
    expect(await readDropped(files(26))).toHaveLength(26)
  })

  it('takes today’s rules twice over', async () => {
    const files = [...published].flatMap(([path, text]) => [holding(`a/${path}`, text), holding(`b/${path}`, text)])
    expect(await readDropped(files)).toHaveLength(2 * published.size)
  })
})
