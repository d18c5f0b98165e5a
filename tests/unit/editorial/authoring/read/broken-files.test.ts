import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatProblem, textsOnDisk } from '../../../../../src/editorial/authoring/index.ts'
import { confirmation } from '../../../../support/mistakes/confirmation.ts'
import { facts } from '../../../../support/mistakes/facts.ts'
import { hours } from '../../../../support/mistakes/hours.ts'
import type { Mistake } from '../../../../support/mistakes/mistake.ts'
import { inOffer } from '../../../../support/mistakes/offer.ts'
import { offices } from '../../../../support/mistakes/offices.ts'
import { references } from '../../../../support/mistakes/references.ts'
import { slips } from '../../../../support/mistakes/slips.ts'
import { twins } from '../../../../support/mistakes/twins.ts'
import { characters, writing } from '../../../../support/mistakes/writing.ts'
import { problemsOf } from '../../../../support/problems.ts'
import { SAMPLE, smallRules } from '../../../../support/small-rules.ts'

const valid = smallRules()

function withMistake({ edit }: Mistake): ReadonlyMap<string, string> {
  const texts = new Map(valid)
  edit(texts)
  return texts
}

describe('an editor who breaks one thing hears where it is and what is expected', () => {
  it('starts from rules that are sound', () => {
    expect(problemsOf(valid)).toEqual([])
  })

  it.each(
    [
      ...writing,
      ...characters,
      ...inOffer,
      ...confirmation,
      ...facts,
      ...hours,
      ...offices,
      ...references,
      ...slips,
      ...twins,
    ].map((mistake) => [mistake.name, mistake] as const),
  )('%s', (_, mistake) => {
    const texts = withMistake(mistake)
    const problems = problemsOf(texts)
    const named = problems.filter(
      ({ file, field }) =>
        file === `rules/${mistake.file}` &&
        (typeof mistake.field === 'string' ? field === mistake.field : mistake.field.test(field)),
    )
    expect(named.map(({ message }) => message)).toHaveLength(1)
    const [problem] = named
    for (const word of mistake.says) expect(problem?.message).toContain(word)
    const line = problem?.line ?? 0
    if (mistake.on === null) expect(line).toBe(0)
    else expect(texts.get(mistake.file)?.split('\n')[line - 1]).toContain(mistake.on)
    const others = problems.filter((other) => other !== problem).map(({ field }) => field)
    expect(others).toEqual(mistake.besides ?? [])
  })
})

describe('what an editor reads', () => {
  it('names file, line, column and field in one line', () => {
    const at = { file: 'rules/a.yaml', line: 12, column: 5, field: 'contact.website', message: 'So nicht.' }
    expect(formatProblem(at)).toBe('rules/a.yaml:12:5 contact.website: So nicht.')
    expect(formatProblem({ ...at, line: 0, column: 0, field: '' })).toBe('rules/a.yaml So nicht.')
  })

  it('holds every problem of every file at once, and repeats none in other files', () => {
    const texts = new Map(valid)
    texts.set(SAMPLE, texts.get(SAMPLE)!.replace('kind: victim-support', 'kind: x').replace('talks: true', 'talks: ja'))
    texts.set('site.yaml', texts.get('site.yaml')!.replace('operator:', 'betreiber:'))
    const fields = problemsOf(texts).map(({ file, field }) => `${file} ${field}`)
    expect(fields.sort()).toEqual([
      `rules/${SAMPLE} kind`,
      `rules/${SAMPLE} talks`,
      'rules/site.yaml betreiber',
      'rules/site.yaml operator',
    ])
  })

  it.each([
    ['UTF-16 as Windows writes it', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'UTF-16'],
    ['UTF-16 without a byte order mark', (text: string) => Buffer.from(text, 'utf16le'), 'UTF-16'],
    ['UTF-16 in the other order', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), 'UTF-16'],
    ['Latin-1', (text: string) => Buffer.from(text, 'latin1'), 'nicht in UTF-8'],
  ])('hears of a file stored in %s, whatever its bytes', (_, stored, says) => {
    const folder = mkdtempSync(join(tmpdir(), 'lotse-'))
    for (const [path, text] of valid) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), path === SAMPLE ? stored(text) : text)
    }
    const problems = problemsOf(textsOnDisk(folder))
    rmSync(folder, { recursive: true })
    expect(problems.map(({ file }) => file)).toEqual([`rules/${SAMPLE}`])
    expect(problems[0]?.line).toBeGreaterThan(0)
    expect(problems[0]?.message).toContain(says)
    expect(problems[0]?.message).toContain('Bitte in UTF-8 speichern.')
  })

  it('says the same of an article', () => {
    const texts = new Map(valid)
    const path = 'articles/beweise-sichern.de.md'
    texts.set(path, texts.get(path)!.replace('## ', '##\u00a0'))
    expect(problemsOf(texts).map(({ file, line, message }) => [file, line > 0, message.split('.')[0]])).toContainEqual([
      `rules/${path}`,
      true,
      'Hier steht ein geschütztes Leerzeichen (U+00A0)',
    ])
  })

  it('takes a file that begins with a byte order mark, as some editors write it', () => {
    const texts = new Map(valid)
    texts.set(SAMPLE, `\uFEFF${texts.get(SAMPLE)}`)
    expect(problemsOf(texts)).toEqual([])
  })

  it('takes a file with the line ends of Windows, and counts its lines', () => {
    const texts = new Map(valid)
    texts.set(SAMPLE, texts.get(SAMPLE)!.replaceAll('\n', '\r\n'))
    expect(problemsOf(texts)).toEqual([])
    texts.set(SAMPLE, texts.get(SAMPLE)!.replace('kind: victim-support', 'kind: x'))
    expect(problemsOf(texts).map(({ line }) => line)).toEqual([8])
  })
})
