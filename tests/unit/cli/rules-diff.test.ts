import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { onlySamplesRun, SAMPLE } from '../../support/small-rules.ts'
import { openWorkshop } from '../../support/workshop.ts'

const WAIT = 120_000
const workshop = openWorkshop(onlySamplesRun())
afterAll(() => workshop.close())

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Redaktion', '-c', 'user.email=redaktion@lotse.example', ...args], {
    cwd: workshop.folder,
    stdio: 'ignore',
  })
const diff = (...args: readonly string[]) => workshop.run('rules-diff', args)
const file = join(workshop.folder, 'rules', SAMPLE)

beforeAll(() => {
  git('init', '-q')
  git('commit', '--allow-empty', '-q', '-m', 'Noch keine Regeln')
  git('tag', 'leer')
  git('add', 'rules')
  git('commit', '-q', '-m', 'Die Regeln')
})

it(
  'says that nothing changes while the files are those of the revision',
  async () => {
    const { code, out } = await diff('HEAD', '--fail-on-change')
    expect(out).toBe(`Erste Tür: ändert sich für 0 von 34.048.528.200 Antwortsätzen.
Reichweite: kein Angebot ändert sich.
`)
    expect(code).toBe(0)
  },
  WAIT,
)

it(
  'says for how many answer sets the first offer and the reach change, with the smallest example',
  async () => {
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, before.replace('incident: [threat, online]', 'incident: [threat, online, damage]'))
    const [plain, table] = [await diff('HEAD'), await diff('HEAD', '--markdown', '--fail-on-change')]
    writeFileSync(file, before)
    expect(plain.code).toBe(0)
    expect(plain.out).toBe(`Erste Tür: ändert sich für 236.390.400 von 34.048.528.200 Antwortsätzen.
  Sachbeschädigung · Sachsen: vorher niemand, jetzt sn-muster
Reichweite: 1 Angebote.
  sn-muster (geändert): +236.390.400 −0, zum Beispiel Sachbeschädigung · Sachsen
`)
    expect(table.code).toBe(1)
    expect(
      table.out,
    ).toBe(`**Erste Tür:** ändert sich für 236.390.400 von 34.048.528.200 Antwortsätzen. Kleinstes Beispiel: Sachbeschädigung · Sachsen: vorher niemand, jetzt sn-muster.

| Angebot | | passt neu in | passt nicht mehr in | kleinstes Beispiel |
| --- | --- | ---: | ---: | --- |
| \`sn-muster\` | geändert | 236.390.400 | 0 | Sachbeschädigung · Sachsen |
`)
  },
  WAIT,
)

it.each([
  ['no revision', [], 'Die Revision fehlt.'],
  ['a revision that Git does not know', ['nirgends'], 'Git kennt „nirgends“ nicht, oder dort liegen keine Regeln.'],
  ['a revision without rules', ['leer'], 'In „leer“ liegen keine Regeln.'],
])(
  'refuses %s',
  async (_, args, sentence) => {
    const { code, out, err } = await diff(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`rules:diff: ${sentence}`)
  },
  WAIT,
)
