/** A place in a file. */
export interface Place {
  readonly path: string
  /** From 1. */
  readonly line: number
}

/** Between the digits of a number people write spaces, hyphens, slashes and brackets. */
const GAP = '[ ()/.\\u2013-]*'

/** Fields whose values stand in many files without meaning the same: times, reasons, ids of answers. */
const NO_ADDRESS = new RegExp(
  `(?:^|\\.)(?:hours|read|pageDate|on|from|to|start|end|judged|note|because|why|words|supports|version|${[
    'fits',
    'notFor',
    'needs',
    'phase',
    'audiences',
    'topics',
    'languages',
    'when',
    'unless',
    'only',
  ].join('|')})(?:\\.|$)`,
)

/** Longer than any name or address: prose, which nobody copies into another file. */
const PROSE = 120

/**
 * What finds a value again, however it is divided; null where a value is too short, or of a kind that stands in many
 * files without meaning the same.
 */
function finder(field: string, value: string): RegExp | null {
  if (NO_ADDRESS.test(field) || value.length > PROSE) return null
  const digits = value.replace(/[ ()/.\u2013-]/g, '')
  const national = /^(?:\+49|0049)?\(?0?(\d{6,14})$/.exec(digits)?.[1]
  if (national !== undefined && /^(?:\+49|00|0)/.test(digits))
    return new RegExp(`(?<!\\d)(?:(?:\\+|00)49${GAP}(?:0${GAP})?|0${GAP})${[...national].join(GAP)}(?!\\d)`)
  if (value.length < 8 || !/[@.\d ]/.test(value)) return null
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'u')
}

/**
 * Where a value that was changed still stands: a number in any way of dividing it, an address, a name. Comments count.
 * @param field the field that was changed, for example `contact.phones.0.number`
 * @param value as it was before
 * @param texts the files as they are now
 */
export function stillThere(field: string, value: string, texts: ReadonlyMap<string, string>): readonly Place[] {
  const pattern = finder(field, value)
  if (pattern === null) return []
  return [...texts]
    .filter(([path]) => !path.endsWith('README.md'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, text]) => {
      if (!pattern.test(text)) return []
      const found = text.split('\n').flatMap((line, index) => (pattern.test(line) ? [{ path, line: index + 1 }] : []))
      return found
    })
}
