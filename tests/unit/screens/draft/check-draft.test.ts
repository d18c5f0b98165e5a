import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../../src/editorial/authoring/index.ts'
import { checkDraft } from '../../../../src/screens/draft/check-draft.ts'
import { confirmation } from '../../../support/mistakes/confirmation.ts'
import { facts } from '../../../support/mistakes/facts.ts'
import type { Mistake } from '../../../support/mistakes/mistake.ts'
import { inOffer } from '../../../support/mistakes/offer.ts'
import { references } from '../../../support/mistakes/references.ts'
import { twins } from '../../../support/mistakes/twins.ts'
import { characters, writing } from '../../../support/mistakes/writing.ts'
import { problemsOf as byTheBuild } from '../../../support/problems.ts'
import { published } from '../../../support/published.ts'
import { rulebook, ruleTexts } from '../../../support/rules.ts'
import { SAMPLE_ARTICLE } from '../../../support/sample-article.ts'
import { SAMPLE, smallRules } from '../../../support/small-rules.ts'

const small = smallRules()

const noRest = async () => {}

async function problemsOf(texts: ReadonlyMap<string, string>) {
  const checked = await checkDraft(texts, published.hours, noRest)
  return checked.is === 'broken' ? checked.problems : []
}

describe('the page checks what the build checks', () => {
  it('today’s rules are sound and compile to the same rulebook, hours included', async () => {
    const checked = await checkDraft(ruleTexts, published.hours, noRest)
    expect(checked.is === 'sound' && checked.rulebook).toEqual(rulebook)
    expect(checked.is === 'sound' && checked.uncheckedHours).toEqual([])
  })

  it.each(
    [...writing, ...characters, ...inOffer, ...confirmation, ...facts, ...twins, ...references].map(
      (mistake) => [mistake.name, mistake] as const,
    ),
  )('the same message for: %s', async (_, { edit }: Mistake) => {
    const texts = new Map(small)
    edit(texts)
    const readHere = ({ field, message }: Problem) => field !== 'contact.hours' || message.startsWith('Keine Quelle')
    const build = byTheBuild(texts).filter(readHere)
    expect(await problemsOf(texts)).toEqual(build)
  })

  it('judges new opening hours, and says which it leaves to the build', async () => {
    const withHours = async (osm: string) => {
      const text = small.get(SAMPLE)!.replace('"Mo-Fr 09:00-16:00"', `"${osm}"`)
      return checkDraft(new Map([...small, [SAMPLE, text]]), {}, noRest)
    }
    const fresh = await withHours('Mo 09:00-16:07')
    if (fresh.is !== 'sound') throw new Error('it is sound')
    expect(fresh.uncheckedHours).toEqual([])
    expect(fresh.rulebook.offers.map((offer) => offer.hours)).toContainEqual({ spans: [[540, 967]], holidays: null })
    const night = await withHours('Mo 22:00-02:00')
    if (night.is !== 'sound') throw new Error('it is sound')
    expect(night.uncheckedHours).toEqual(['Mo 22:00-02:00'])
    const wrong = await withHours('Mo–Fr 09:00–16:00')
    expect(wrong.is === 'broken' && wrong.problems.map(({ field }) => field)).toEqual(['contact.hours'])
  })
})

describe('a whole folder is read in slices', () => {
  /** A rest that counts how often it was taken. */
  function counted() {
    let taken = 0
    const rest = async () => {
      taken += 1
    }
    return { rest, count: () => taken }
  }

  it('with the same result, and rests in between; what was read once needs few', async () => {
    const fresh = new Map(
      [...ruleTexts].map(([path, text]) => [path, path.endsWith('.yaml') ? `${text}\n# neu\n` : text]),
    )
    const { count, rest } = counted()
    const checked = await checkDraft(fresh, published.hours, rest)
    expect(checked.is === 'sound' && checked.rulebook).toEqual(rulebook)
    // 170,000 marks, and 1,400 files and checks that count as 20 each; 2,000 in a slice.
    expect(count()).toBeGreaterThan(60)
    expect(count()).toBeLessThan(120)
    const again = counted()
    await checkDraft(fresh, published.hours, again.rest)
    expect(again.count()).toBeLessThan(20)
  })

  it('rests after each file of a folder that is full of signs, and after every hundred empty ones', async () => {
    const folder = (size: number, text: string) =>
      new Map([...small, ...Array.from({ length: size }, (_, at) => [`offers/sn/sn-${at}.yaml`, text] as const)])
    const dense = counted()
    const checked = await checkDraft(folder(10, `name: ${'"" '.repeat(1_500)}`), published.hours, dense.rest)
    expect(checked.is).toBe('broken')
    expect(dense.count()).toBeGreaterThanOrEqual(10)
    const tiny = counted()
    await checkDraft(folder(1_000, 'a: 1'), published.hours, tiny.rest)
    expect(tiny.count()).toBeGreaterThanOrEqual(10)
  })

  it('reads each file once, however often it rests', async () => {
    let read = 0
    const texts = new Map([...small].map(([path, text]) => [path, `${text}# ${path}\n`]))
    const counting = new Map(texts)
    counting.get = (path) => {
      read += 1
      return texts.get(path)
    }
    await checkDraft(counting, published.hours, noRest)
    expect(read).toBeLessThanOrEqual(texts.size)
  })
})

describe('a hostile file does no harm', () => {
  const withFile = (text: string, path = SAMPLE) => new Map([...small, [path, text]])

  it.each([
    ['nested ten thousand deep', '['.repeat(10_000)],
    ['nested deep in braces', '{a: '.repeat(5_000)],
    [
      'a billion laughs',
      `a: &a [x,x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*a,*a,*a]`).join('\n')}`,
    ],
    ['a prototype', '__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }'],
    ['a type of another language', 'id: !!js/function "function () { return 1 }"'],
    ['one line of a quarter of a megabyte', `name: ${'a'.repeat(250_000)}`],
    ['a number as long as a book', `x: 1${'0'.repeat(100_000)}`],
  ])('%s is a problem, not a crash', async (_, text) => {
    expect((await problemsOf(withFile(text))).length).toBeGreaterThan(0)
    expect({}).not.toHaveProperty('polluted')
  })

  it.each([
    ['fields that do not exist', (at: number) => `k${at}: 1`, 1],
    ['fields that stand twice', () => 'id: sn-muster', 101],
    ['texts with a hidden sign', (at: number) => `k${at}: "\\u202e"`, 101],
    ['references', (at: number) => `k${at}: *a`, 1],
    ['names with a hidden sign', (at: number) => `"k\\u200b${at}": 1`, 101],
  ])('thousands of %s are told in few problems', async (_, line, count) => {
    const text = Array.from({ length: 3_000 }, (_, at) => line(at)).join('\n')
    const problems = (await problemsOf(withFile(text))).filter(({ file }) => file === `rules/${SAMPLE}`)
    expect(problems.length).toBeGreaterThanOrEqual(count)
    expect(problems.length).toBeLessThanOrEqual(101)
    for (const { message } of problems) expect(message.length).toBeLessThan(600)
    if (count === 101)
      expect(problems.at(-1)?.message).toMatch(
        /^In dieser Datei stehen noch \d+ weitere Fehler\. Bitte zuerst die anderen beheben\.$/,
      )
  })

  it('thousands of mistakes in an article are told in few problems, each line and message once', async () => {
    const text = `${SAMPLE_ARTICLE}\n${'# a\n'.repeat(900)}${'<b>c</b> '.repeat(200)}\n`
    const problems = await problemsOf(withFile(text, 'articles/beispiel.de.md'))
    const own = problems.filter(({ file }) => file === 'rules/articles/beispiel.de.md')
    expect(own).toHaveLength(101)
    const start = SAMPLE_ARTICLE.split('\n').length + 1
    expect(own.slice(0, 2).map(({ line, column }) => [line, column])).toEqual([
      [start, 1],
      [start + 1, 1],
    ])
    expect(own.at(-1)?.message).toBe(
      'In dieser Datei stehen noch 801 weitere Fehler. Bitte zuerst die anderen beheben.',
    )
  })

  it('a link that would run a script is refused', async () => {
    const evil = small.get(SAMPLE)!.replace(/website: .*/, 'website: "javascript:alert(1)"')
    expect((await problemsOf(withFile(evil))).map(({ field }) => field)).toContain('contact.website')
  })

  it('names with slashes to other folders are no place among the rules', async () => {
    expect((await problemsOf(withFile('x: 1', '../../etc/passwd.yaml'))).length).toBeGreaterThan(0)
  })

  it('whatever stands in a file, the answer is a list of problems or a sound draft', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        for (const problem of await problemsOf(withFile(text))) expect(problem.message).not.toBe('')
      }),
      { numRuns: 60 },
    )
  })
})
