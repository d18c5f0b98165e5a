/**
 * A name as it is compared: small letters without accents, ß as ss, nothing but letters. “Weißenfels” → `weissenfels`,
 * “Köln” → `koln`.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
}

/**
 * The spellings that typed letters may stand for: as they are, and with ae, oe, ue read as umlauts (“Koeln”, but
 * “Neuenkirchen” stays).
 */
export function spellings(typed: string): readonly string[] {
  const plain = fold(typed)
  const umlauts = plain.replace(/([aou])e/g, '$1')
  return plain === umlauts ? [plain] : [plain, umlauts]
}

/**
 * How many slips of the finger lie between typed letters and the beginning of a name: a wrong, missing or additional
 * letter, or two neighbours swapped (optimal string alignment). The end of the name is free, so that somebody need not
 * type it all.
 * @param most more than this need not be told apart
 */
export function slips(typed: string, name: string, most: number): number {
  let before: number[] = []
  let last = Array.from({ length: name.length + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= name.length; column++) {
      const same = typed[row - 1] === name[column - 1] ? 0 : 1
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + same)
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1]
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = last
    last = current
  }
  return Math.min(...last.slice(Math.max(0, typed.length - most)))
}
