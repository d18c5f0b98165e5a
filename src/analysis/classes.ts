import { QUESTIONS, type QuestionId, type Rulebook } from '../rulebook/index.ts'
import { conditionsOf } from './projection.ts'
import { type Axis, countsAs, effort, type Place, type Space } from './space.ts'

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

type Sign = (counts: number) => number

function bitsOf({ question }: Axis, answers: readonly string[]): number {
  return answers.reduce((bits, answer) => {
    const at = question.answers.indexOf(answer)
    return at < 0 ? bits : bits | (1 << at)
  }, 0)
}

const meets = (mask: number) => (counts: number) => ((counts & mask) !== 0 ? 1 : 0)

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
        ? [of(offer.incident), of(offer.through), of(offer.notForIncidents), without(offer.notForIncidents)]
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
    ...limited.map(({ roles = [] }) => meets(bitsOf(axis, roles))),
  ]
}

function signsOfLocation({ offers }: Rulebook, axis: Axis): Sign[] {
  return [...new Set(offers.map(({ area }) => area))]
    .filter((area) => area !== 'DE')
    .map((area) => meets(bitsOf(axis, [area])))
}

/**
 * What the police answer decides: how far up each of the offers may stand, and what matching itself asks for, `yes` and `already`. A given `no` binds where
 * the question is not asked, every other answer counts as skipped there: `no` only joins others where it means what `skip` means.
 */
function signsOfPolice(rulebook: Rulebook, axis: Axis, conditions: readonly Sign[]): Sign[] {
  const { policy, offers } = rulebook
  const values = [...new Set(offers.map(({ police }) => police))]
  const sections = ['first', 'more', 'later']
  const answers = axis.question.answers
  const allowed = values.map((value) => (counts: number) => {
    const answer = answers[Math.log2(counts)] as keyof typeof policy.police
    return sections.indexOf(policy.police[answer][value])
  })
  const signs = [...allowed, meets(bitsOf(axis, ['yes'])), meets(bitsOf(axis, ['already']))]
  const [no, skip] = [bitsOf(axis, ['no']), bitsOf(axis, ['skip'])]
  const same = [...signs, ...conditions].every((sign) => sign(no) === sign(skip))
  return same ? signs : [...signs, meets(no)]
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
      return [...conditions, ...signsOfPolice(rulebook, axis, conditions)]
    case 'danger':
      return conditions
  }
}

/** Groups the raw answers to one question by their signs. */
function classesOf(axis: Axis, signs: readonly Sign[]): Classes {
  const of = new Uint16Array(axis.raw.length)
  const least: number[] = []
  const size: number[] = []
  const known = new Map<string, number>()
  for (const index of axis.raw.keys()) {
    const counts = countsAs(axis, index)
    const silent = index === 0 && !axis.silenceSkips ? 'silent' : ''
    const key = silent + signs.map((sign) => sign(counts)).join('')
    let at = known.get(key)
    if (at === undefined) {
      at = least.length
      known.set(key, at)
      least.push(index)
      size.push(0)
    } else if (effort(axis, index) < effort(axis, least[at]!)) least[at] = index
    of[index] = at
    size[at]! += 1
  }
  return { of, least, size }
}

/** Reduces the space to what a rulebook can tell apart: raw answers with the same signs lead to the same sections. */
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
