/** A reason why nobody can say a sentence on the telephone as it is written. */
export type Obstacle =
  | 'bracket'
  | 'link'
  | 'slash'
  | 'quote'
  | 'semicolon'
  | 'sign'
  | 'abbreviation'
  | 'address'
  | 'number'
  | 'here'
  | 'name'
  | 'long'

/** The short names under which a sentence stands: in German, and in the language of the sentence. */
export interface NamesAbove {
  readonly german: string
  readonly own: string
}

const PATTERNS: readonly (readonly [Obstacle, RegExp])[] = [
  ['bracket', /[()[\]{}<>]/],
  ['link', /(?<!\p{L})(links?|klick\p{L}*|clicks?)(?!\p{L})/iu],
  ['slash', /\//],
  ['quote', /["„“”«»‚‘]/],
  ['semicolon', /;/],
  ['sign', /[§&%@*_#+=|…]/],
  [
    'abbreviation',
    /(?<!\p{L})(z\. ?B|u\. ?a|d\. ?h|i\. ?d\. ?R|e\. ?V|ggf|bzw|usw|etc|evtl|inkl|ca|Nr|Abs|Art|St|Str|Std|Tel|vgl|mind|e\.g|i\.e|approx|incl|vs)\./u,
  ],
  // Letters with dots between them, and the letters for a Land that only writing has.
  ['abbreviation', /(\p{Lu}\.){2,}|(?<!\p{L})(BW|MV|RLP|SH)(?!\p{L})/u],
  ['address', /https?:|www\.|[\p{L}\d-]\.(de|org|com|net|eu|info)(?!\p{L})/u],
  // 110 and 112 are said in sentences; every other number stands on its own line, in groups.
  ['number', /\d{5,}|(?<!\d)0\d|(?<!\d)116 ?\d{3}/],
  // On the telephone it is where the caller has called, not the place that the sentence is about.
  ['here', /(?<!\p{L})(hier|here)(?!\p{L})/iu],
]

/** How many words one takes in by ear, and how many sentences. */
const WORDS = 30
const SENTENCES = 2

/** Letters that everybody says and no office is called: a police office, a Land, whom an office is for. */
const KNOWN_LETTERS = /^(LKA|BKA|BW|MV|NRW|RLP|SH|[LGBTSIQA]{4,})$/

/** Whether a word of a German name is written as only a brand is: with capitals inside, or small as the first word. */
function isBrand(word: string, place: number): boolean {
  return !KNOWN_LETTERS.test(word) && (/\p{L}\p{Lu}/u.test(word) || (place === 0 && /^\p{Ll}/u.test(word)))
}

/** What would be said twice: the short name, the short name without its last word (the place), and each brand in it. */
function doubled({ german, own }: NamesAbove): readonly string[] {
  const brands = german.match(/\p{L}[\p{L}.&-]*\p{L}/gu)?.filter(isBrand) ?? []
  const withoutPlace = own.split(' ').slice(0, -1).join(' ')
  return [own, ...(withoutPlace === '' ? [] : [withoutPlace]), ...brands]
}

/** Whether a text holds a name as whole words; the first letter may be a capital one at the beginning of a sentence. */
function holds(text: string, name: string): boolean {
  const escaped = [name, name.slice(0, 1).toUpperCase() + name.slice(1)].map((one) =>
    one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  )
  return new RegExp(`(?<!\\p{L})(${escaped.join('|')})(?!\\p{L})`, 'u').test(text)
}

/**
 * What keeps a sentence from being read to a caller as it stands.
 * @param sentence what an offer does for the person, one or two sentences
 * @param above the short names that have been said before it
 * @returns each obstacle once; none: it can be said
 */
export function obstaclesIn(sentence: string, above: NamesAbove): readonly Obstacle[] {
  const found = new Set(PATTERNS.filter(([, pattern]) => pattern.test(sentence)).map(([obstacle]) => obstacle))
  if (doubled(above).some((name) => holds(sentence, name))) found.add('name')
  const ends = sentence.match(/(?<=[\p{L}\d]{2})[.?!](?=\s+[\p{Lu}\d]|$)/gu) ?? []
  if (sentence.split(/\s+/).length > WORDS || ends.length > SENTENCES) found.add('long')
  return [...found]
}
