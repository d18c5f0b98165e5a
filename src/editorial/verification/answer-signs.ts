import { BESIDE_INCIDENTS, type DoorRow, NOT_SAID } from '../../domain/rulebook/index.ts'
import { type Partition, split, whole } from './partition.ts'

/** Answers of a question as bits, in the order of its answers. */
export const bits = (all: readonly string[], answers: readonly string[]) =>
  answers.reduce((sum, answer) => sum | (all.includes(answer) ? 1 << all.indexOf(answer) : 0), 0)

function ones(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** What is told apart: whether an answer of the mask was given, or how many. */
export type Sign = `${'meets' | 'counts'} ${number}`
/** Tells apart whether an answer of the mask was given. */
export const meets = (wanted: number): Sign => `meets ${wanted}`
/** Tells apart how many answers of the mask were given. */
export const counts = (wanted: number): Sign => `counts ${wanted}`

/** Groups answers by their signs; equal signs are asked once. */
export function groupedBy(signs: readonly Sign[], masks: Int32Array): Partition {
  let groups = whole(masks.length)
  const values = new Uint8Array(masks.length)
  for (const sign of new Set(signs)) {
    const [how, mask] = sign.split(' ') as [string, string]
    const wanted = Number(mask)
    if (wanted === 0) continue
    const isCount = how === 'counts'
    for (let at = 0; at < masks.length; at++) {
      const met = masks[at]! & wanted
      values[at] = isCount ? ones(met) : met === 0 ? 0 : 1
    }
    groups = split(groups, values, isCount ? ones(wanted) + 1 : 2)
  }
  return groups
}

/** What a condition asks of one question. */
export function signsOf(
  { when, unless, only }: DoorRow,
  id: 'incident' | 'background',
  all: readonly string[],
): Sign[] {
  const saidBits = ~bits(all, [NOT_SAID[id], ...(id === 'incident' ? BESIDE_INCIDENTS : [])])
  const asked = [when, unless].flatMap((match) => (match?.[id] === undefined ? [] : [meets(bits(all, match[id]))]))
  const allowed = only?.[id]
  if (allowed === undefined) return asked
  return [...asked, meets(bits(all, allowed) & saidBits), meets(~bits(all, allowed) & saidBits)]
}
