import type { Hours, Span } from '../../../domain/rulebook/index.ts'

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const DAY = 1440

/** One rule: days, of which `PH` are public holidays, and the hours of such a day. */
interface DayRule {
  /** From 0 for Monday; null: none is named. */
  readonly days: ReadonlySet<number>
  readonly holiday: boolean
  readonly spans: readonly Span[]
}

/** The days of `Mo`, `Mo-Fr` or `PH`; null where it is something else. */
function daysOf(word: string): { readonly days: readonly number[]; readonly holiday: boolean } | null {
  if (word === 'PH') return { days: [], holiday: true }
  const [first = '', last = first, ...more] = word.split('-')
  const [from, to] = [DAYS.indexOf(first), DAYS.indexOf(last)]
  if (from < 0 || to < 0 || more.length > 0 || (word.includes('-') && from >= to)) return null
  return { days: DAYS.flatMap((_, day) => (day >= from && day <= to ? [day] : [])), holiday: false }
}

/** The days of `Mo,We-Fr,PH`, each once. */
function selector(words: string): Pick<DayRule, 'days' | 'holiday'> | null {
  const parts = words.split(',').map(daysOf)
  const days = parts.flatMap((part) => part?.days ?? [])
  const holidays = parts.filter((part) => part?.holiday).length
  if (parts.includes(null) || new Set(days).size < days.length || holidays > 1) return null
  return { days: new Set(days), holiday: holidays === 1 }
}

/** The minutes of `09:00-12:00,14:00-16:00`, in order and apart from each other. */
function spansOf(words: string): readonly Span[] | null {
  const spans: Span[] = []
  for (const word of words.split(',')) {
    const found = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/.exec(word)
    if (found === null) return null
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found.slice(1).map(Number)
    const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute]
    if (to <= from || to > DAY || from <= (spans.at(-1)?.[1] ?? -1)) return null
    spans.push([from, to])
  }
  return spans
}

const EVERY_DAY = { days: new Set(DAYS.keys()), holiday: false }

function ruleOf(text: string, index: number): DayRule | null {
  const [first = '', second, ...more] = text.split(' ')
  // The library adds a later rule without days to the others, instead of letting it replace them.
  if (more.length > 0 || (index > 0 && second === undefined)) return null
  if (text === '24/7') return { ...EVERY_DAY, spans: [[0, DAY]] }
  const alone = second === undefined ? spansOf(first) : null
  if (alone !== null) return { ...EVERY_DAY, spans: alone }
  const which = selector(first)
  const spans = second === 'off' || second === 'closed' ? [] : second === undefined ? null : spansOf(second)
  return which === null || spans === null ? null : { ...which, spans }
}

const same = (one: readonly Span[], other: readonly Span[]) => JSON.stringify(one) === JSON.stringify(other)

/** The spans of a week in minutes of the week; those that meet at midnight are one. */
function weekOf(days: readonly (readonly Span[])[]): readonly Span[] {
  const spans: Span[] = []
  for (const [day, own] of days.entries())
    for (const [from, to] of own) {
      const before = spans.at(-1)
      const start = day * DAY + from
      if (before?.[1] === start) spans.splice(-1, 1, [before[0], day * DAY + to])
      else spans.push([start, day * DAY + to])
    }
  return spans
}

/** Ways of writing that the library never takes, each with what to write instead. */
const FAULTS: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  { pattern: /[–—]/, message: 'Bitte einen Bindestrich „-“ schreiben statt „–“.' },
  {
    pattern: /(?<!\p{L})(?:Di|Mi|Do|So)(?!\p{L})|tag(?!\p{L})/u,
    message: 'Die Tage heißen hier Mo, Tu, We, Th, Fr, Sa, Su; Feiertage PH.',
  },
  { pattern: /(?<!\p{L})(?:Uhr|bis|und)(?!\p{L})/u, message: 'Bitte ohne Wörter schreiben, wie „Mo,We 09:00-16:00“.' },
  { pattern: /:[6-9]\d/, message: 'Minuten gehen bis 59.' },
  {
    pattern: /(?:^|[ ,])\d{1,2}-\d{1,2}(?![\d:.])/,
    message: 'Bitte Stunden und Minuten schreiben, wie „09:00-16:00“.',
  },
]

/**
 * Reads the opening hours that the rules allow, without the library of the build: days of the week and public holidays,
 * each with its hours, later rules over earlier ones. Whatever it reads the library reads the same
 * (`tests/unit/editorial/authoring/compile/weekly-hours.test.ts`).
 * @param osm for example `Mo-Fr 09:00-16:00; PH off`
 * @returns the hours, or a message in German; null for every other way of writing, on which the build decides
 */
export function readWeeklyHours(osm: string): { readonly hours: Hours } | { readonly message: string } | null {
  const fault = FAULTS.find(({ pattern }) => pattern.test(osm))
  if (fault !== undefined) return { message: `${fault.message} Zum Beispiel „Mo-Fr 09:00-16:00; PH off“.` }
  const rules = osm.split(/ *; */).map(ruleOf)
  const read = rules.filter((rule) => rule !== null)
  // What public holidays do is plain only where the last rule says it.
  // The library reads holidays of “24/7” in its own way, but where they are off.
  if (/^24\/7 *;/.test(osm) && !/^24\/7 *; *PH (?:off|closed)$/.test(osm)) return null
  if (read.length < rules.length || read.slice(0, -1).some(({ holiday }) => holiday)) return null
  const usual = DAYS.map((_, day): readonly Span[] => read.filter(({ days }) => days.has(day)).at(-1)?.spans ?? [])
  const spans = weekOf(usual)
  if (spans.length === 0)
    return { message: 'In diesen Öffnungszeiten ist nie geöffnet. Bitte prüfen, zum Beispiel "Mo-Fr 09:00-16:00".' }
  const last = read.at(-1)
  if (last?.holiday !== true) return { hours: { spans, holidays: same(spans, [[0, 7 * DAY]]) ? 'open' : null } }
  if (last.spans.length === 0) return { hours: { spans, holidays: 'closed' } }
  const asUsual = usual.every((day) => same(day, last.spans))
  return { hours: { spans, holidays: asUsual ? 'open' : last.spans } }
}
