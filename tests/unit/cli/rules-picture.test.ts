import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openWorkshop } from '../../support/workshop.ts'

const WAIT = 60_000
const workshop = openWorkshop()
afterAll(() => workshop.close())

it(
  'draws the questions of today: the picture in docs is the one that the command writes',
  async () => {
    const ended = await workshop.run('rules-picture', ['--out', 'flow.svg'])
    expect(ended).toEqual({ code: 0, out: 'Geschrieben: flow.svg.\n', err: '' })
    const picture = readFileSync(join(workshop.folder, 'flow.svg'), 'utf8')
    expect(picture).toBe(readFileSync('docs/flow.svg', 'utf8'))
  },
  WAIT,
)

it('the picture can be read aloud: its title, and each question in order with its condition', () => {
  const picture = readFileSync('docs/flow.svg', 'utf8')
  expect(picture).toContain('role="img" aria-labelledby="flow-title flow-desc"')
  const description = /<desc id="flow-desc">(.*)<\/desc>/.exec(picture)?.[1]
  expect(description).toMatch(
    /1\. Sind Sie oder jemand anderes gerade in Gefahr\? 2\. Notrufkarte: 110 und 112 \(nur bei „gerade in Gefahr“\) 3\. Was ist passiert\? 4\. /,
  )
  expect(description).toMatch(/7\. Soll die Polizei davon erfahren\? .*nicht bei „vorbeugen“\) 8\. Ergebnis/)
})

it(
  'says that a folder does not exist instead of writing elsewhere',
  async () => {
    const { code, out } = await workshop.run('rules-picture', ['--out', 'nirgends/flow.svg'])
    expect(code).not.toBe(0)
    expect(out).toBe('')
  },
  WAIT,
)
