/**
 * Changes one place of a file that the build wrote, as its own words tell an operator to.
 * @throws where the place is not there, or there twice
 */
export function change(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`„${from}“ does not stand exactly once in the written file`)
  return text.replace(from, to)
}
