import type { OfferFile } from '../authoring/browser.ts'

/** Why a call comes before the others. */
export type Urgency = 'no-number' | 'due' | null

/** A day by which somebody has to ask, and what. */
export interface Due {
  /** ISO date, German calendar. */
  readonly on: string
  readonly why: string
}

/** How many days ahead the list looks for what runs out. */
const AHEAD = 60

const DAY = 86_400_000

/** Days from one date to another; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY)

/**
 * The days within reach by which somebody has to ask, the first of them first: when the money ends, and what an editor
 * has put there. Days that are over stay until the file is changed.
 */
export function dueOf({ fundedUntil, recheckBy }: OfferFile, today: string): readonly Due[] {
  const all: readonly Due[] = [
    ...(fundedUntil === undefined ? [] : [{ on: fundedUntil.on, why: 'Bis dahin ist das Geld belegt.' }]),
    ...(recheckBy === undefined ? [] : [{ on: recheckBy.on, why: recheckBy.why }]),
  ]
  return all.filter(({ on }) => daysBetween(today, on) <= AHEAD).sort((a, b) => a.on.localeCompare(b.on))
}

/** A specialist that may stand among the first doors, though nobody can call it: no number, at none of its offices. */
export function leadsWithoutNumber({ help, status, noDoor, listOnly, contact, offices }: OfferFile): boolean {
  const numbers = [contact, ...(offices ?? []).map((office) => office.contact)].flatMap(({ phones }) => phones)
  const mayBeDoor = status === 'active' && noDoor !== true && listOnly !== true
  return help.startsWith('specialist-') && mayBeDoor && numbers.length === 0
}

/** The place of an urgency among the others. */
export const URGENCIES: readonly Urgency[] = ['no-number', 'due', null]
