import { describe, expect, it } from 'vitest'
import { recommend } from '../../../../src/domain/matching/index.ts'
import type { PolicyFile } from '../../../../src/editorial/authoring/schema/index.ts'
import { asIfRunning, ruleFiles } from '../../../support/rules.ts'

type Example = PolicyFile['examples'][number]

const MORNING = { date: '2026-12-01', minute: 600 }
const { examples, limits } = ruleFiles.policy

/** Checks everything that an example expects; says which expectation failed. */
function check(example: Example): void {
  const result = recommend(asIfRunning, example.answers, MORNING)
  const ids = (listed: readonly { readonly offer: string }[]) => listed.map(({ offer }) => offer)
  const [first, more, later, all] = [ids(result.first), ids(result.more), ids(result.later), ids(result.all)]
  const open = [...first, ...more]
  const has = (section: string, given: readonly string[], wanted: readonly string[] = []) => {
    expect(
      wanted.filter((one) => !given.includes(one)),
      `missing in ${section}: ${given.join(', ')}`,
    ).toEqual([])
  }
  const lacks = (section: string, given: readonly string[], barred: readonly string[] = []) => {
    expect(
      barred.filter((one) => given.includes(one)),
      `barred from ${section}`,
    ).toEqual([])
  }

  if (example.emergency !== undefined) expect(result.emergency, 'emergency').toBe(example.emergency)
  if (example.hotlineFirst !== undefined) expect(result.hotline.opensResult, 'hotline first').toBe(example.hotlineFirst)
  if (example.first !== undefined) expect(first).toEqual(example.first)
  if (example.lead !== undefined) expect(example.lead, 'lead').toContain(first[0])
  if (example.last !== undefined) expect(first.at(-1), 'last of the first doors').toBe(example.last)
  has('first', first, example.firstHas)
  lacks('first', first, example.firstLacks)
  has('open', open, example.openHas)
  lacks('open', open, example.openLacks)
  has('more', more, example.moreHas)
  lacks('more', more, example.moreLacks)
  has('later', later, example.laterHas)
  has('all', all, example.allHas)
  lacks('all', all, example.allLacks)
  has('steps', result.steps, example.stepsHave)
  if (example.stepsFirst !== undefined)
    expect(result.steps.slice(0, limits.steps).slice(0, example.stepsFirst.length)).toEqual(example.stepsFirst)
  for (const { offer, police } of result.first)
    if (example.firstPolice) expect(example.firstPolice, offer).toContain(police)
  for (const { offer, police } of [...result.first, ...result.more])
    if (example.openPolice) expect(example.openPolice, offer).toContain(police)
}

describe('examples of the policy', () => {
  for (const example of examples) it(example.name, () => check(example))

  it('no two examples carry the same name', () => {
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length)
  })

  it('every example expects something', () => {
    const idle = examples.filter((example) => Object.keys(example).every((key) => key === 'name' || key === 'answers'))
    expect(idle.map(({ name }) => name)).toEqual([])
  })

  it('every answer of every question has an example', () => {
    const rows = ruleFiles.questions.flatMap(({ id, answers }, index) =>
      id === 'location' ? [] : answers.map((answer) => `Q${index + 1} ${answer.id}:`),
    )
    expect(rows.filter((row) => !examples.some(({ name }) => name.startsWith(row)))).toEqual([])
  })

  it('every hard rule has an example, and there are twenty situations', () => {
    for (let rule = 1; rule <= 7; rule++)
      expect(
        examples.some(({ name }) => name.startsWith(`Rule ${rule}`)),
        `Rule ${rule}`,
      ).toBe(true)
    expect(examples.filter(({ name }) => name.startsWith('Situation ')).length).toBeGreaterThanOrEqual(20)
  })
})
