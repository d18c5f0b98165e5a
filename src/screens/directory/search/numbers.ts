import type { Contact } from '../../../domain/rulebook/index.ts'

/** Fewer digits are a short number, a postcode or the beginning of one. */
const LONG = 6

/** A German number as it is dialled at home, digits alone: `+49 800 3009944`, `0049800…` → `08003009944`. */
function national(digits: string): string {
  return digits.replace(/^(00|\+)?49(?=[1-9])/, '0').replace(/\D/g, '')
}

/** The numbers of a contact as they are searched. */
export function numbersOf({ phones }: Contact): readonly string[] {
  return phones.map(({ dial }) => national(dial))
}

/**
 * A typed telephone number as it is searched; null where the text is none.
 * @param typed grouped in any way: “0800 / 300 99-44”
 */
export function typedNumber(typed: string): string | null {
  if (!/^[\d\s+()/.–-]+$/.test(typed)) return null
  const digits = typed.replace(/[^\d+]/g, '')
  return digits.replace('+', '').length < LONG ? null : national(digits.replace(/^(\+|00)490/, '+49'))
}
