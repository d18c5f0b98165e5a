import { QUESTIONS, type QuestionId, type Rulebook } from '../../domain/rulebook/index.ts'
import { type Axis, countsAs, effort, type Place, type Space } from './answer-space.ts'
import { MAY_ASK, OPENS_TOO } from './invariants.ts'
import { conditionsOf } from './rulebook-projection.ts'

/** The raw answers to one question, grouped by what a rulebook can tell apart. */
export interface Classes {
  /** The class of each raw answer. */
  readonly of: Uint16Array
  /** Of each class, the raw answer of least effort. */
  readonly least: readonly number[]
  /** Of each class, how many raw answers it holds. */
  readonly size: readonly number[]
}

/** The space, reduced question by question. */
export type ClassSpace = { readonly [Q in QuestionId]: Classes }

/** What is told apart: whether any of these answers (bits) was given, or a number. */
type Sign = number | ((counts: number) => number)

function bitsOf({ question }: Axis, answers: readonly string[]): number {
  return answers.reduce((bits, answer) => {
    const at = question.answers.indexOf(answer)
    return at < 0 ? bits : bits | (1 << at)
  }, 0)
}

const meets = (mask: number): Sign => mask

function ones(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** What conditions ask of one question: whether any of these answers was given. */
function signsOfConditions(rulebook: Rulebook, axis: Axis): Sign[] {
  return conditionsOf(rulebook)
    .flatMap(({ when, unless }) => [when?.[axis.question.id], unless?.[axis.question.id]])
    .flatMap((wanted) => (wanted === undefined ? [] : [meets(bitsOf(axis, wanted))]))
}

function signsOfIncidents({ policy, offers }: Rulebook, axis: Axis): Sign[] {
  const said = ~bitsOf(axis, policy.openIncidents)
  const of = (answers: readonly string[]) => meets(bitsOf(axis, answers) & said)
  const without = (answers: readonly string[]) => meets(~bitsOf(axis, answers) & said)
  return [
    meets(said),
    ...offers.flatMap((offer) =>
      offer.focus === 'background'
        ? [
            of(offer.incident),
            of(offer.through),
            of(offer.through.filter((incident) => OPENS_TOO.includes(incident))),
            of(offer.notForIncidents),
            without(offer.notForIncidents),
          ]
        : [of(offer.incident)],
    ),
  ]
}

function signsOfBackgrounds({ policy, offers }: Rulebook, axis: Axis): Sign[] {
  const said = ~bitsOf(axis, policy.openBackgrounds)
  const special = offers.filter(({ focus }) => focus === 'background')
  return special.flatMap(({ background }) => {
    const mask = bitsOf(axis, background) & said
    // How many of its backgrounds were named only orders it among others.
    return offers.length > 1 ? [(counts: number) => ones(counts & mask)] : [meets(mask)]
  })
}

function signsOfRole({ policy, offers }: Rulebook, axis: Axis): Sign[] {
  const limited = offers.filter(({ roles }) => roles !== undefined)
  if (limited.length === 0) return []
  return [
    meets(bitsOf(axis, ['skip'])),
    meets(bitsOf(axis, policy.mayAskToo)),
    meets(bitsOf(axis, MAY_ASK)),
    ...limited.map(({ roles = [] }) => meets(bitsOf(axis, roles))),
  ]
}

function signsOfLocation({ offers }: Rulebook, axis: Axis): Sign[] {
  return [...new Set(offers.map(({ area }) => area))]
    .filter((area) => area !== 'DE')
    .map((area) => meets(bitsOf(axis, [area])))
}

/**
 * What the police answer decides: how far up each of the offers may stand; what matching itself asks for, `yes` and `already`; and `no`, which binds where the
 * question is not asked while every other answer counts as skipped there, and of which the checks ask.
 */
function signsOfPolice({ policy, offers }: Rulebook, axis: Axis): Sign[] {
  const values = [...new Set(offers.map(({ police }) => police))]
  const sections = ['first', 'more', 'later']
  const { answers } = axis.question
  const allowed = values.map((value) => (counts: number) => {
    const answer = answers[Math.log2(counts)] as keyof typeof policy.police
    return sections.indexOf(policy.police[answer][value])
  })
  return [...allowed, ...['yes', 'already', 'no'].map((answer) => meets(bitsOf(axis, [answer])))]
}

function signsFor(rulebook: Rulebook, axis: Axis): Sign[] {
  const conditions = signsOfConditions(rulebook, axis)
  switch (axis.question.id) {
    case 'incident':
      return [...conditions, ...signsOfIncidents(rulebook, axis)]
    case 'background':
      return [...conditions, ...signsOfBackgrounds(rulebook, axis)]
    case 'role':
      return [...conditions, ...signsOfRole(rulebook, axis)]
    case 'location':
      return [...conditions, ...signsOfLocation(rulebook, axis)]
    case 'police':
      return [...conditions, ...signsOfPolice(rulebook, axis)]
    case 'danger':
      return conditions
  }
}

/** Signs as a key: the masks that are met as bits, thirty a number. */
function keyOf(signs: readonly Sign[]): (counts: number) => string {
  const masks = [...new Set(signs.filter((sign) => typeof sign === 'number'))]
  const others = signs.filter((sign) => typeof sign !== 'number')
  return (counts) => {
    let key = ''
    let bits = 0
    for (const [index, mask] of masks.entries()) {
      bits = bits * 2 + ((counts & mask) === 0 ? 0 : 1)
      if (index % 30 === 29) {
        key += `${bits},`
        bits = 0
      }
    }
    key += bits
    for (const other of others) key += `,${other(counts)}`
    return key
  }
}

/** Groups the raw answers to one question by their signs. */
function classesOf(axis: Axis, signs: readonly Sign[]): Classes {
  const of = new Uint16Array(axis.raw.length)
  const least: number[] = []
  const size: number[] = []
  const known = new Map<string, number>()
  const key = keyOf(signs)
  for (const index of axis.raw.keys()) {
    const sign = key(countsAs(axis, index)) + (index === 0 && !axis.silenceSkips ? ' silent' : '')
    let at = known.get(sign)
    if (at === undefined) {
      at = least.length
      known.set(sign, at)
      least.push(index)
      size.push(0)
    } else if (effort(axis, index) < effort(axis, least[at]!)) least[at] = index
    of[index] = at
    size[at]! += 1
  }
  return { of, least, size }
}

/** Reduces the space to what a rulebook and the checks of its cards can tell apart: raw answers with the same signs lead to the same sections. */
export function classSpace(rulebook: Rulebook, space: Space): ClassSpace {
  return Object.fromEntries(
    QUESTIONS.map((id) => [id, classesOf(space[id], signsFor(rulebook, space[id]))]),
  ) as ClassSpace
}

/** How many classes of answer sets there are. */
export function classCount(classes: ClassSpace): number {
  return QUESTIONS.reduce((count, id) => count * classes[id].least.length, 1)
}

/** The numbers of an answer set's classes, by their running number in the product. */
export function classesAt(classes: ClassSpace, index: number): Place {
  const place: { [Q in QuestionId]?: number } = {}
  let rest = index
  for (const id of QUESTIONS) {
    const count = classes[id].least.length
    place[id] = rest % count
    rest = Math.floor(rest / count)
  }
  return place as Place
}

/** The running number of a product of classes. */
export function indexOfClasses(classes: ClassSpace, at: Place): number {
  let index = 0
  let step = 1
  for (const id of QUESTIONS) {
    index += at[id] * step
    step *= classes[id].least.length
  }
  return index
}

/** The place of least effort in a product of classes. */
export function leastPlace(classes: ClassSpace, at: Place): Place {
  return Object.fromEntries(QUESTIONS.map((id) => [id, classes[id].least[at[id]]!])) as Place
}
