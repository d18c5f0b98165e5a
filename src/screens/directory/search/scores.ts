/** How well offers fit one word: id → score. */
export type Scores = ReadonlyMap<string, number>

/** The ids that fit every word, the best first; where they fit alike, in the order of the index. */
export function inAll(words: readonly Scores[]): readonly string[] {
  return best(words, (id) => words.every((scores) => scores.has(id)))
}

/** The ids that fit any word, the best first. */
export function inAny(words: readonly Scores[]): readonly string[] {
  return best(words, () => true)
}

function best(words: readonly Scores[], fits: (id: string) => boolean): readonly string[] {
  const sum = (id: string) => words.reduce((total, scores) => total + (scores.get(id) ?? 0), 0)
  return [...new Set(words.flatMap((scores) => [...scores.keys()]))]
    .filter(fits)
    .map((id) => [id, sum(id)] as const)
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => id)
}

/** Keeps this many answers; then it begins anew. */
const KEPT = 200

/** Remembers the scores of words: who types the third word need not wait for the first two again. */
export function remembered(
  scoresOf: (word: string, forgiving: boolean) => Scores,
): (word: string, forgiving: boolean) => Scores {
  const known = new Map<string, Scores>()
  return (word, forgiving) => {
    const key = `${forgiving} ${word}`
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= KEPT) known.clear()
    const scores = scoresOf(word, forgiving)
    known.set(key, scores)
    return scores
  }
}
