import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseFile, securityReminders, siteFile } from '../../../../../src/editorial/authoring/index.ts'

const source = readFileSync('rules/site.yaml', 'utf8')

function read(entry: string) {
  const read = parseFile('rules/site.yaml', source.replace(/^security: null$/m, `security: ${entry}`), siteFile)
  return 'problems' in read ? read.problems.map(({ message }) => message).join('\n') : read.parsed.value
}

const remindersOn = (entry: string, today: string) => securityReminders(read(entry) as never, today)

it('nobody is invented: without a contact the operator is reminded, and nothing stops', () => {
  expect(remindersOn('null', '2026-11-28')).toEqual([
    'rules/site.yaml: Der Kontakt für Sicherheitslücken fehlt (security). Bis dahin gibt es keine .well-known/security.txt.',
  ])
})

it.for([
  ['{ contact: ["sicherheit@beispiel.de"], expires: "2027-11-01" }', 'mailto:sicherheit@beispiel.de'],
  ['{ contact: ["http://beispiel.de/melden"], expires: "2027-11-01" }', 'https://www.beispiel.de/sicherheit'],
  ['{ contact: ["mailto:a@beispiel.de\\nX: y"], expires: "2027-11-01" }', 'ein Kontakt wie'],
  ['{ contact: [], expires: "2027-11-01" }', 'Mindestens 1 Eintrag.'],
  ['{ contact: ["mailto:a@beispiel.de"] }', 'Dieses Feld fehlt.'],
  ['{ contact: ["mailto:a@beispiel.de"], expires: "2027-02-30" }', 'ein Tag, den es gibt'],
])('%s is refused with what to write', ([entry, words]) => {
  expect(read(entry!)).toContain(words)
})

it('a day that is near, over or too far away is said', () => {
  const entry = '{ contact: ["mailto:a@beispiel.de"], expires: "2027-11-01" }'
  const start = 'rules/site.yaml: Die Angaben für security.txt gelten bis 2027-11-01 (security.expires).'
  expect(remindersOn(entry, '2027-03-01')).toEqual([])
  expect(remindersOn(entry, '2027-10-10')).toEqual([`${start} Bitte prüfen und ein neues Datum eintragen.`])
  expect(remindersOn(entry, '2027-11-02')[0]).toContain('Die Datei entsteht nicht mehr.')
  expect(remindersOn(entry, '2026-10-01')[0]).toContain('mehr als ein Jahr voraus')
})
