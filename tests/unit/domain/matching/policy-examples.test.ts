import { describe, expect, it } from 'vitest'
import { recommend } from '../../../../src/domain/matching/index.ts'
import { answersTo, LANDS, QUESTIONS } from '../../../../src/domain/rulebook/index.ts'
import type { PolicyFile } from '../../../../src/editorial/authoring/schema/index.ts'
import { USUAL_MOMENT } from '../../../support/handed-case.ts'
import { asIfRunning, ruleFiles } from '../../../support/rules.ts'
import { at } from '../../../support/times.ts'

type Example = PolicyFile['examples'][number]

const { examples, limits } = ruleFiles.policy

/** Checks everything that an example expects; says which expectation failed. */
function check(example: Example): void {
  const result = recommend(asIfRunning, example.answers, at(example.at ?? USUAL_MOMENT))
  const ids = (listed: readonly { readonly offer: string }[]) => listed.map(({ offer }) => offer)
  const [first, more, later, all] = [ids(result.first), ids(result.more), ids(result.later), ids(result.all)]
  const open = [...first, ...more]
  const visible = result.steps.slice(0, limits.steps)
  const has = (section: string, given: readonly string[], wanted: readonly string[] = []) => {
    const missing = wanted.filter((one) => !given.includes(one))
    expect(missing, `missing in ${section}: ${given.join(', ')}`).toEqual([])
  }
  const any = (section: string, given: readonly string[], groups: readonly (readonly string[])[] = []) => {
    const missing = groups.filter((group) => !group.some((one) => given.includes(one)))
    expect(missing, `none of them in ${section}: ${given.join(', ')}`).toEqual([])
  }
  const lacks = (section: string, given: readonly string[], barred: readonly string[] = []) => {
    const there = barred.filter((one) => given.includes(one))
    expect(there, `barred from ${section}: ${given.join(', ')}`).toEqual([])
  }

  if (example.emergency !== undefined) expect(result.emergency, 'emergency').toBe(example.emergency)
  if (example.hotlineFirst !== undefined) expect(result.hotline.opensResult, 'hotline first').toBe(example.hotlineFirst)
  if (example.first !== undefined) expect(first).toEqual(example.first)
  if (example.lead !== undefined) expect(example.lead, `lead of ${first.join(', ')}`).toContain(first[0])
  if (example.last !== undefined) expect(first.at(-1), 'last of the first doors').toBe(example.last)
  if (example.talk !== undefined) expect(ids(result.talk), 'talk').toEqual(example.talk)
  has('first', first, example.firstHas)
  any('first', first, example.firstAny)
  lacks('first', first, example.firstLacks)
  has('open', open, example.openHas)
  any('open', open, example.openAny)
  lacks('open', open, example.openLacks)
  has('more', more, example.moreHas)
  lacks('more', more, example.moreLacks)
  has('later', later, example.laterHas)
  has('all', all, example.allHas)
  lacks('all', all, example.allLacks)
  has('steps', result.steps, example.stepsHave)
  lacks('steps', result.steps, example.stepsLack)
  has('visible steps', visible, example.stepsVisible)
  if (example.stepsFirst !== undefined)
    expect(visible.slice(0, example.stepsFirst.length), 'visible steps').toEqual(example.stepsFirst)
  for (const { offer, police } of result.first)
    if (example.firstPolice) expect(example.firstPolice, offer).toContain(police)
  for (const { offer, police } of [...result.first, ...result.more])
    if (example.openPolice) expect(example.openPolice, offer).toContain(police)
}

/**
 * The beginnings of names that each need an example: every line of the tables of doors and rows, and what else decides.
 */
const PARTS = [
  ...Array.from({ length: 12 }, (_, line) => `Tür ${line}:`),
  ...Array.from({ length: 13 }, (_, line) => `Reihe ${line + 1}:`),
  ...['Weich:', 'Kopf:', 'Länger her:', 'Schon angezeigt:', 'Gespräch:', 'Schritte:', 'Antwort ', 'Regel '],
]

describe('examples of the policy', () => {
  for (const example of examples) it(example.name, () => check(example))

  it('no two examples carry the same name', () => {
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length)
  })

  it('every example expects something', () => {
    const idle = examples.filter((example) =>
      Object.keys(example).every((key) => ['name', 'at', 'answers'].includes(key)),
    )
    expect(idle.map(({ name }) => name)).toEqual([])
  })

  it('every line of the tables has an example', () => {
    expect(PARTS.filter((part) => !examples.some(({ name }) => name.startsWith(part)))).toEqual([])
  })

  it('there are more than twenty situations, and examples from every Land', () => {
    expect(examples.filter(({ name }) => name.startsWith('Lage ')).length).toBeGreaterThan(20)
    expect(LANDS.filter((land) => !examples.some(({ answers }) => answers.location === land))).toEqual([])
  })

  it('every answer of every question is given in one of them', () => {
    const given = new Set(
      examples.flatMap(({ answers }) =>
        QUESTIONS.flatMap((id) => answersTo(answers, id).map((answer) => `${id} ${answer}`)),
      ),
    )
    const all = ruleFiles.questions.flatMap(({ id, answers }) => answers.map((answer) => `${id} ${answer.id}`))
    expect(all.filter((answer) => !given.has(answer))).toEqual([])
  })
})
