/**
 * The quasigroup of order 10 from H. Michael Damm's dissertation (Marburg 2004): totally anti-symmetric, zeros on the
 * diagonal.
 */
const TABLE = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const

/**
 * The check digit of a row of digits. Written behind it, the whole has the check digit 0; any single wrong digit and
 * any swap of neighbours changes that.
 * @param digits decimal digits only
 */
export function checkDigit(digits: string): string {
  let state = 0
  for (const digit of digits) state = Number(TABLE[state]![Number(digit)])
  return String(state)
}

/** Whether a row of digits that ends with its check digit is as it was written. */
export function isSound(digits: string): boolean {
  return checkDigit(digits) === '0'
}
