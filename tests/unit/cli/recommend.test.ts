import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { recommendCommand } from '../../../src/cli/recommend-command.ts'
import { recommend, wallTimeOf } from '../../../src/domain/matching/index.ts'
import { ANSWERS, LANGUAGES, NEEDS, POLICE_VALUES, QUESTIONS } from '../../../src/domain/rulebook/index.ts'
import { runRecommend } from '../../support/command.ts'
import { rulebook } from '../../support/rules.ts'

const WAIT = 60_000

const ANSWERED = {
  danger: 'no',
  incident: ['online'],
  background: ['none'],
  location: 'SN',
  role: 'honorary',
  police: 'no',
} as const
const GIVEN = ['--answers', JSON.stringify(ANSWERED)]
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)

const listed = z.strictObject({ offer: z.string(), police: z.enum(POLICE_VALUES) })
const recommended = z.strictObject({
  offer: z.string(),
  police: z.enum(POLICE_VALUES),
  need: z.enum(NEEDS),
  reasons: z.array(z.string().min(5)).min(1),
  open: z.boolean().nullable(),
})

/** The contract of docs/command-line.md, with nothing added. */
const printed = z.strictObject({
  emergency: z.boolean(),
  first: z.array(recommended).max(3),
  more: z.array(recommended).max(5),
  later: z.array(listed),
  all: z.array(listed),
  steps: z.array(z.string()).max(3),
  talk: z.array(z.strictObject({ offer: z.string(), open: z.boolean().nullable(), opensAt: moment.nullable() })).max(2),
  hotline: z.strictObject({
    offer: z.string(),
    open: z.boolean().nullable(),
    closesAt: moment.nullable(),
    opensAt: moment.nullable(),
  }),
})

/** What the command prints about today's rules, without a process of its own. */
function recommendation(args: readonly string[]) {
  const answer = recommendCommand(args, () => rulebook)
  if ('refused' in answer) throw new Error(answer.refused)
  return printed.parse(JSON.parse(answer.out))
}

/** The names of an object's fields in their order, those of entries of its lists after them. */
function order(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : order(value[0])
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, field]) => [key, ...order(field)])
}

describe.concurrent('the command line', { timeout: WAIT }, () => {
  it('prints one object in the shape of its contract, and nothing else', async () => {
    const { code, out, err } = await runRecommend([...GIVEN, '--at', '2026-12-01T10:00'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const object: unknown = JSON.parse(out)
    expect(out).toBe(`${JSON.stringify(object)}\n`)
    const result = printed.parse(object)
    const card = ['offer', 'police', 'need', 'reasons', 'open']
    const entry = ['offer', 'police']
    expect(order(object)).toEqual([
      'emergency',
      'first',
      ...card,
      'more',
      ...card,
      'later',
      ...entry,
      'all',
      ...entry,
      'steps',
      'talk',
      'offer',
      'open',
      'opensAt',
      'hotline',
      'offer',
      'open',
      'closesAt',
      'opensAt',
    ])
    expect(result.emergency).toBe(false)
    expect(result.talk).toEqual([
      { offer: 'de-starke-stelle', open: true, opensAt: null },
      { offer: 'de-telefonseelsorge', open: true, opensAt: null },
    ])
    expect(result.hotline).toEqual({
      offer: 'de-starke-stelle',
      open: true,
      closesAt: '2026-12-01T16:00',
      opensAt: null,
    })
  })

  it('prints what the library recommends', () => {
    const result = recommendation([...GIVEN, '--at', '2026-12-05T22:30'])
    const expected = recommend(rulebook, { ...ANSWERED }, { date: '2026-12-05', minute: 22 * 60 + 30 })
    expect(result.first.map(({ offer, open }) => [offer, open])).toEqual(
      expected.first.map(({ offer, opening }) => [offer, opening.open]),
    )
    expect(result.more.map(({ offer, need }) => [offer, need])).toEqual(
      expected.more.map(({ offer, need }) => [offer, need]),
    )
    expect(result.later).toEqual(expected.later)
    expect(result.all).toEqual(expected.all)
    expect(result.steps).toEqual(expected.steps.slice(0, 3))
    // On a Saturday night the line that answers stands first, then the hotline with the time when it opens.
    expect(result.talk).toEqual([
      { offer: 'de-telefonseelsorge', open: true, opensAt: null },
      { offer: 'de-starke-stelle', open: false, opensAt: '2026-12-07T09:00' },
    ])
    expect(result.hotline).toMatchObject({ open: false, closesAt: null, opensAt: '2026-12-07T09:00' })
  })

  it('takes no answers at all, and the present moment', () => {
    const opening = () => {
      const { offer, open, closesAt, opensAt } = recommend(rulebook, {}, wallTimeOf(new Date())).hotline
      return { offer, open, closesAt, opensAt }
    }
    const before = opening()
    const { hotline } = recommendation(['--answers', '{}'])
    expect([before, opening()]).toContainEqual(hotline)
  })

  it('speaks English on demand, of the same offers', () => {
    const [german, english] = ['de', 'en'].map((lang) =>
      recommendation([...GIVEN, '--at', '2026-12-01T10:00', '--lang', lang]),
    )
    const ids = (result: typeof german) => result?.first.map(({ offer }) => offer)
    const reasons = (result: typeof german) => result?.first.flatMap((entry) => entry.reasons) ?? []
    expect(ids(english)).toEqual(ids(german))
    expect(reasons(english)).toHaveLength(reasons(german).length)
    for (const reason of reasons(german)) expect(reasons(english)).not.toContain(reason)
  })

  const answers = (value: unknown) => ['--answers', JSON.stringify(value)]

  it.each<[string, readonly string[], readonly string[]]>([
    ['no answers', [], ['--answers', '{"danger":"no"}']],
    ['broken JSON', ['--answers', '{"danger":'], ['--answers', 'JSON', '{"danger":"no"']],
    ['an unknown question', answers({ mood: 'bad' }), ['mood', ...QUESTIONS]],
    ['an unknown answer', answers({ location: 'XX' }), ['XX', 'location', ...ANSWERS.location]],
    ['an answer of the first version', answers({ role: 'councillor' }), ['councillor', 'heißt jetzt', 'honorary']],
    ['an exclusive answer beside others', answers({ incident: ['skip', 'threat'] }), ['skip', 'incident', 'allein']],
    ['one where a list belongs', answers({ incident: 'threat' }), ['incident', 'Liste', ...ANSWERS.incident]],
    ['a list where one belongs', answers({ police: ['no'] }), ['police', 'genau eine', ...ANSWERS.police]],
    [
      'a day that does not exist',
      [...GIVEN, '--at', '2026-02-30T10:00'],
      ['--at', '2026-02-30T10:00', '2026-12-01T10:00'],
    ],
    ['a date without a time', [...GIVEN, '--at', '2026-12-01'], ['--at', '2026-12-01', '2026-12-01T10:00']],
    ['an unknown language', [...GIVEN, '--lang', 'fr'], ['--lang', 'fr', ...LANGUAGES]],
    ['an unknown option', [...GIVEN, '--when', 'now'], ['--when', '--answers', '--at', '--lang']],
    ['an option without its value', ['--answers'], ['--answers', '{"danger":"no"}']],
    ['a word that belongs to no option', [...GIVEN, 'now'], ['now', '--answers']],
  ])('refuses %s in one line that says what is allowed', (_, args, words) => {
    const answer = recommendCommand(args, () => rulebook)
    if (!('refused' in answer)) throw new Error(answer.out)
    expect(answer.refused).toMatch(/^recommend: .+$/)
    for (const word of words) expect(answer.refused).toContain(word)
  })

  it.each([
    ['a call', ['--when', 'now'], '--when'],
    ['answers', answers({ location: 'XX' }), 'XX'],
  ])('refuses %s with exit code 2 and one line on standard error alone', async (_, args, word) => {
    const { code, out, err } = await runRecommend(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^recommend: .+\n$/)
    expect(err).toContain(word)
  })

  it('says how it is called, and reads no rules for that', () => {
    const unread = () => {
      throw new Error('The rules were read.')
    }
    const usage = { out: expect.stringContaining(`npm run -s recommend -- --answers '{"danger":"no"}'`) }
    expect(recommendCommand(['--help'], unread)).toEqual(usage)
    expect(recommendCommand(['--answers', '{'], unread)).toHaveProperty('refused')
  })
})
