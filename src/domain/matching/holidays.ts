import type { Area } from '../rulebook/index.ts'
import { addDays } from './wall-time.ts'

/** Easter Sunday of a year (Gregorian calendar; algorithm of Meeus, Jones and Butcher). */
export function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Public holidays of the whole country, by law of each Land: fixed days, then days after Easter Sunday. */
const NATIONWIDE_FIXED = ['01-01', '05-01', '10-03', '12-25', '12-26']
const NATIONWIDE_EASTER = [-2, 1, 39, 50]

/** Fixed public holidays of single Länder, by the holiday acts of the Länder. */
const LAND_FIXED: { readonly [day: string]: readonly Area[] } = {
  '01-06': ['BW', 'BY', 'ST'],
  '03-08': ['BE', 'MV'],
  // Only in municipalities with a Catholic majority in Bavaria: taken as a holiday, which at worst says „may differ“.
  '08-15': ['BY', 'SL'],
  '09-20': ['TH'],
  '10-31': ['BB', 'HB', 'HH', 'MV', 'NI', 'SN', 'ST', 'SH', 'TH'],
  '11-01': ['BW', 'BY', 'NW', 'RP', 'SL'],
}

/**
 * Public holidays of single Länder by days after Easter Sunday: Easter and Whit Sunday, which Brandenburg's act names,
 * and Corpus Christi.
 */
const LAND_EASTER: { readonly [offset: number]: readonly Area[] } = {
  0: ['BB'],
  49: ['BB'],
  60: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'],
}

/** One-off holidays: Berlin on 8 May 2025 and on 17 June 2028 (Berlin's act of 2024, GVBl. 2024). */
const ONCE: { readonly [date: string]: readonly Area[] } = { '2025-05-08': ['BE'], '2028-06-17': ['BE'] }

/** Repentance Day, the Wednesday before 23 November, a public holiday in Saxony. */
function repentanceDay(year: number): string {
  for (let date = `${year}-11-22`; ; date = addDays(date, -1)) {
    if (new Date(`${date}T00:00:00Z`).getUTCDay() === 3) return date
  }
}

function holidaysOf(year: number, area: Area): ReadonlySet<string> {
  const easter = easterSunday(year)
  const ofLand = (areas: readonly Area[]) => areas.includes(area)
  return new Set([
    ...NATIONWIDE_FIXED.map((day) => `${year}-${day}`),
    ...NATIONWIDE_EASTER.map((offset) => addDays(easter, offset)),
    ...Object.entries(LAND_FIXED).flatMap(([day, areas]) => (ofLand(areas) ? [`${year}-${day}`] : [])),
    ...Object.entries(LAND_EASTER).flatMap(([offset, areas]) =>
      ofLand(areas) ? [addDays(easter, Number(offset))] : [],
    ),
    ...Object.entries(ONCE).flatMap(([date, areas]) => (ofLand(areas) ? [date] : [])),
    ...(area === 'SN' ? [repentanceDay(year)] : []),
  ])
}

/** Calendars made so far, by year and area: the same days are asked for again and again. */
const CALENDARS = new Map<string, ReadonlySet<string>>()

/**
 * Whether a day is a public holiday.
 * @param date ISO date, German calendar
 * @param area a Land: its holidays; `DE`: only those of the whole country
 */
export function isHoliday(date: string, area: Area): boolean {
  const year = date.slice(0, 4)
  const key = `${year} ${area}`
  let calendar = CALENDARS.get(key)
  if (calendar === undefined) {
    calendar = holidaysOf(Number(year), area)
    CALENDARS.set(key, calendar)
  }
  return calendar.has(date)
}
