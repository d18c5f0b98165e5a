import { BESIDE_INCIDENTS, QUESTIONS, type QuestionId, type Rulebook } from '../../domain/rulebook/index.ts'
import { type Axis, countsAs, effort, notSaid, type Place, type Space } from './answer-space.ts'
import { MAY_ASK } from './invariants.ts'
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

/** What counts as said: neither silence nor what only stands beside what happened. */
function saidBits(axis: Axis): number {
  const beside = axis.question.id === 'incident' ? bitsOf(axis, BESIDE_INCIDENTS) : 0
  return ~(notSaid(axis) | beside)
}

/**
 * What conditions ask of one question: whether any of these answers was given; of `only` also whether any other was.
 */
function signsOfConditions(rulebook: Rulebook, axis: Axis): Sign[] {
  const { id } = axis.question
  const said = saidBits(axis)
  return conditionsOf(rulebook).flatMap(({ when, unless, only }) => {
    const met = [when?.[id], unless?.[id]].flatMap((wanted) => (wanted === undefined ? [] : [bitsOf(axis, wanted)]))
    const allowed = only?.[id]
    return allowed === undefined ? met : [...met, bitsOf(axis, allowed) & said, ~bitsOf(axis, allowed) & said]
  })
}

/** What the subject of an offer asks of what happened (`subjectOf`), and whether the rows leave it out for it. */
function signsOfIncidents({ policy, offers }: Rulebook, axis: Axis): Sign[] {
  const said = saidBits(axis)
  const of = (answers: readonly string[]) => bitsOf(axis, answers) & said
  const other = (answers: readonly string[]) => ~bitsOf(axis, answers) & said
  const counts = policy.rows.flatMap((row) => Object.values(row.counts ?? {}))
  return [
    said,
    other(policy.soft),
    ...counts.map(of),
    ...offers.flatMap((offer): Sign[] => [
      of(offer.incident),
      other(offer.notForIncidents),
      ...(offer.help === 'body-advice' ? [of(['internal'])] : []),
      ...(offer.help === 'medical' || offer.help === 'relief'
        ? [bitsOf(axis, ['past']), bitsOf(axis, ['strain'])]
        : []),
    ]),
  ]
}

function signsOfBackgrounds({ offers }: Rulebook, axis: Axis): Sign[] {
  const said = saidBits(axis)
  return offers.flatMap(({ background }) => [
    bitsOf(axis, background) & said,
    bitsOf(axis, background.includes('partner') ? ['partner'] : []),
  ])
}

function signsOfRole({ policy, offers }: Rulebook, axis: Axis): Sign[] {
  const limited = offers.filter(({ roles, alsoForOffice }) => roles !== undefined || alsoForOffice !== undefined)
  if (limited.length === 0) return []
  return [
    notSaid(axis),
    bitsOf(axis, policy.alsoOpenToRoles),
    bitsOf(axis, MAY_ASK),
    ...limited.flatMap(({ roles = [], alsoForOffice = [] }) => [bitsOf(axis, roles), bitsOf(axis, alsoForOffice)]),
  ]
}

function signsOfLocation({ offers }: Rulebook, axis: Axis): Sign[] {
  return [...new Set(offers.map(({ area }) => area))]
    .filter((area) => area !== 'DE')
    .map((area) => bitsOf(axis, [area]))
}

/**
 * What the police answer decides: how far up each of the offers may stand; and `no` and `already`, of which the
 * checks ask; `no` also binds where the question is not asked.
 */
function signsOfPolice({ policy, offers }: Rulebook, axis: Axis): Sign[] {
  const values = [...new Set(offers.map(({ police }) => police))]
  const sections = ['first', 'more', 'later']
  const { answers } = axis.question
  const allowed = values.map((value) => (counts: number) => {
    const answer = answers[Math.log2(counts)] as keyof typeof policy.police
    return sections.indexOf(policy.police[answer][value])
  })
  return [...allowed, ...['already', 'no'].map((answer) => bitsOf(axis, [answer]))]
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

/**
 * Reduces the space to what a rulebook and the checks of its cards can tell apart: raw answers with the same signs lead
 * to the same sections.
 */
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
