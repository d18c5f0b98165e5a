import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const FOLDER = 'docs/decisions'
const RECORDS = readdirSync(FOLDER).filter((name) => name !== 'README.md')

/** One line of the index: `| [0001](0001-name.md) | 2026-11-22 | Title | accepted |`. */
const ROWS = [...readFileSync(`${FOLDER}/README.md`, 'utf8').matchAll(/^\| \[(\d{4})\]\((.+?)\) \| (.+) \|$/gm)].map(
  ([, number, file, rest]) => {
    const [date, title, status] = rest!.split(' | ')
    return { number: number!, file: file!, date, title, status: status! }
  },
)

describe('the index of decision records', () => {
  it('has every record once, in order, and nothing else', () => {
    expect(ROWS.map(({ file }) => file)).toEqual(RECORDS.toSorted())
    expect(ROWS.every(({ number, file }) => file.startsWith(`${number}-`))).toBe(true)
  })

  it.each(ROWS)('says the title and the day of $number', ({ number, file, title, date }) => {
    const [heading, , day] = readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n')
    expect(heading).toBe(`# ${number} – ${title}`)
    expect(day!.slice(0, 10)).toBe(date)
    expect(day).toMatch(/^\d{4}-\d\d-\d\d(, \w+ \d{4}-\d\d-\d\d)?$/)
  })

  it.each(ROWS)('gives $number a status; what replaces it is a later record', ({ number, status }) => {
    expect(status).toMatch(/^(accepted|(amended|replaced) by \d{4}(, \d{4})*)$/)
    for (const later of status.match(/\d{4}/g) ?? []) {
      expect(ROWS.map((row) => row.number)).toContain(later)
      expect(Number(later)).toBeGreaterThan(Number(number))
    }
  })
})
