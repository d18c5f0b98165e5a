import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differenceOf } from '../../../src/cli/rules-difference.ts'
import { changesRecommendations, sayDifference } from '../../../src/cli/rules-difference-words.ts'
import { BrokenRules } from '../../../src/editorial/authoring/index.ts'
import { changedFiles } from '../../../src/editorial/editor-tools/index.ts'
import { onlySamplesRun, SAMPLE, TWIN } from '../../support/small-rules.ts'
import { openWorkshop } from '../../support/workshop.ts'

const WAIT = 120_000
const NOW = { date: '2026-12-01', minute: 600 }
const NAMES = ['vorher', 'jetzt'] as const
const rules = onlySamplesRun()

/** The rules with passages of one file replaced; it insists on finding them. */
function edited(path: string, ...changes: readonly (readonly [from: string, to: string])[]) {
  const text = changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${path} holds no ${from}`)
    return before.replace(from, to)
  }, rules.get(path)!)
  return new Map([...rules, [path, text]])
}

const differ = (after: ReadonlyMap<string, string>) => differenceOf(rules, after, NAMES, NOW)

describe('the difference in words', () => {
  it('names a changed number first, and every place where the old one still stands', async () => {
    const after = edited(SAMPLE, ['number: "0351 1234567"', 'number: "0351 1234568"'])
    after.set(TWIN, after.get(TWIN)!.replace(/number: .*/, 'number: "+49 351 / 123 45-67"'))
    after.set('steps/threat.yaml', `${after.get('steps/threat.yaml')!}# Früher (0351) 123 4567, nicht 0351 12345678\n`)
    const line = after.get('steps/threat.yaml')!.split('\n').length - 1
    const difference = await differ(
      new Map([...rules, ...[SAMPLE, TWIN, 'steps/threat.yaml'].map((path) => [path, after.get(path)!] as const)]),
    )
    expect(sayDifference(difference, false).split('\n').slice(-4)).toEqual([
      `  rules/${SAMPLE}:39 contact.phones.0.number: „0351 1234567“ → „0351 1234568“`,
      `    Der alte Wert steht noch in rules/${TWIN}:39, rules/steps/threat.yaml:${line}. Bitte auch dort prüfen.`,
      '  rules/steps/threat.yaml: Text oder Kommentar geändert',
      'Keine Empfehlung ändert sich: Was geändert wurde, entscheidet nicht darüber, wer wo steht.',
    ])
    expect(changesRecommendations(difference)).toBe(false)
  })

  it(
    'says for how many answer sets the first offer and the reach change, with the smallest example',
    async () => {
      const difference = await differ(
        edited(SAMPLE, ['incident: [threat, online]', 'incident: [threat, online, damage]']),
      )
      expect(changesRecommendations(difference)).toBe(true)
      const line =
        rules
          .get(SAMPLE)!
          .split('\n')
          .findIndex((one) => one.includes('incident: [threat')) + 1
      expect(sayDifference(difference, false)).toBe(`Geändert: 1 Datei.
  rules/${SAMPLE}:${line} fits.incident: „threat, online“ → „threat, online, damage“
Erste Tür: ändert sich für 236.390.400 von 34.048.528.200 Antwortsätzen.
  Sachbeschädigung · Sachsen: vorher niemand, jetzt sn-muster
Reichweite: 1 Angebot.
  sn-muster (geändert): +236.390.400 −0, zum Beispiel Sachbeschädigung · Sachsen`)
      expect(
        sayDifference(difference, true),
      ).toBe(`| Datei, Zeile | Angabe | vorher | jetzt | der alte Wert steht noch in |
| --- | --- | --- | --- | --- |
| \`rules/${SAMPLE}:${line}\` | \`fits.incident\` | threat, online | threat, online, damage |  |

**Erste Tür:** ändert sich für 236.390.400 von 34.048.528.200 Antwortsätzen. Kleinstes Beispiel: Sachbeschädigung · Sachsen: vorher niemand, jetzt sn-muster.

| Angebot | | passt neu in | passt nicht mehr in | kleinstes Beispiel |
| --- | --- | ---: | ---: | --- |
| \`sn-muster\` | geändert | 236.390.400 | 0 | Sachbeschädigung · Sachsen |`)
    },
    WAIT,
  )

  it('says that nothing changes where nothing was changed', async () => {
    const difference = await differ(new Map(rules))
    expect(sayDifference(difference, false)).toBe(
      'Geändert: nichts.\nKeine Empfehlung ändert sich: Was geändert wurde, entscheidet nicht darüber, wer wo steht.',
    )
    expect(sayDifference(difference, true)).toContain('**Geändert:** nichts.')
  })

  it('stops at a changed file that is broken, whatever was changed in it', async () => {
    const broken = edited(SAMPLE, ['"0351 1234567"', '"0351 12"'])
    await expect(differ(broken)).rejects.toThrow(BrokenRules)
    await expect(differ(broken)).rejects.toThrow(`rules/${SAMPLE}:`)
  })
})

describe('the facts that were changed', () => {
  const facts = (...changes: readonly (readonly [string, string])[]) =>
    changedFiles(rules, edited(SAMPLE, ...changes)).flatMap(({ facts }) =>
      facts.map(({ field, before, after }) => [field, before, after]),
    )

  it('are named one by one, gone and new ones too', () => {
    expect(facts(['talks: true', 'talks: false'], ['  website: https://muster.example', '  website: null'])).toEqual([
      ['talks', 'true', 'false'],
      ['contact.website', 'https://muster.example', 'nichts'],
    ])
    expect(facts(['talks: true\n', 'talks: true\nendsOn: "2027-01-31"\n'])).toEqual([['endsOn', null, '2027-01-31']])
    expect(facts(['talks: true\n', ''])).toEqual([['talks', 'true', null]])
  })

  it('tell a new entry of a list from a changed one', () => {
    const second = '  phones:\n  - number: "0351 7654321"\n    source: https://muster.example/kontakt\n'
    expect(facts(['  phones:\n', second])).toEqual([
      ['contact.phones.0.number', null, '0351 7654321'],
      ['contact.phones.0.source', null, 'https://muster.example/kontakt'],
    ])
  })

  it('say of files that they are new or gone, and leave comments and notes for editors out', () => {
    const after = new Map([...rules, ['events/README.md', 'neu'], ['offers/sn/sn-neu.yaml', 'id: sn-neu']])
    after.delete(TWIN)
    after.set(SAMPLE, `# ein Kommentar\n${after.get(SAMPLE)!}`)
    expect(changedFiles(rules, after).map(({ path, what, facts }) => [path, what, facts.length])).toEqual([
      [TWIN, 'gone', 0],
      [SAMPLE, 'changed', 0],
      ['offers/sn/sn-neu.yaml', 'new', 0],
    ])
  })
})

describe('as a command', () => {
  const workshop = openWorkshop(rules)
  afterAll(() => workshop.close())
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Redaktion', '-c', 'user.email=redaktion@lotse.example', ...args], {
      cwd: workshop.folder,
      stdio: 'ignore',
    })

  beforeAll(() => {
    git('init', '-q')
    git('commit', '--allow-empty', '-q', '-m', 'Noch keine Regeln')
    git('tag', 'leer')
    git('add', 'rules')
    git('commit', '-q', '-m', 'Die Regeln')
  })

  it(
    'reads the revision from Git, and ends with 0 where no recommendation changes',
    async () => {
      const after = edited(SAMPLE, ['  en: Somebody advises you here.', '  en: Somebody here gives you advice.'])
      writeFileSync(join(workshop.folder, 'rules', SAMPLE), after.get(SAMPLE)!)
      const { code, out, err } = await workshop.run('rules-diff', ['HEAD', '--fail-on-change'])
      expect(out).toContain(
        'summary.en: „Somebody advises you here.“ → „Somebody here gives you advice.“\n    Der alte Wert steht noch in rules/offers/by/by-muster.yaml:36. Bitte auch dort prüfen.\nKeine Empfehlung',
      )
      expect({ code, err }).toEqual({ code: 0, err: '' })
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
      const { code, out, err } = await workshop.run('rules-diff', args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(`rules:diff: ${sentence}`)
    },
    WAIT,
  )
})
