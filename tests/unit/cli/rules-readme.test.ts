import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HELPS, PHASES, POLICE_TASKS, POLICE_VALUES, QUESTIONS, STATUSES } from '../../../src/domain/rulebook/index.ts'
import { jsonSchemas } from '../../../src/editorial/authoring/index.ts'
import { ruleTexts } from '../../support/rules.ts'

const FOLDER = 'docs/redaktion'
const chapters = readdirSync(FOLDER)
const first = readFileSync('rules/README.md', 'utf8')
/** The page for editors and its chapters. */
const readme = [first, ...chapters.map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'))].join('\n')

/** The fields that the table of a schema explains: the code in its first column. */
function explained(schema: string): readonly string[] {
  const table = readme.split(`<!-- schema: ${schema} -->\n`)[1]?.split('\n\n')[0] ?? ''
  return table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name!))
}

interface Shape {
  readonly properties?: { readonly [field: string]: Shape }
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
}

/**
 * Fields with the form of another field, which is explained once. A test below says that the forms are the same and
 * that the README sends readers from one to the other.
 */
const SAME_FORM: { readonly [path: string]: string } = {
  'doors.soft': 'doors.hit',
  'rows.offer': 'doors.hit.offer',
  'rows.else': 'doors.hit.offer',
}
/**
 * Paths that one row explains for all: the languages of a text, conditions, answers of an example, the table of police
 * answers, forms that stand several times, incidents that count as others.
 */
const TOGETHER: readonly RegExp[] = [
  /\.(de|de-simple|en)$/,
  /(^|\.)(when|unless|only)\./,
  /examples\.answers\./,
  /^police\./,
  ...Object.keys(SAME_FORM).map((path) => new RegExp(`^${path.replaceAll('.', '\\.')}\\.`)),
]
/** Conditions are explained in a chapter of their own; tables name them where they are all that an entry has. */
const CONDITION = /\.(when|unless|only)$/

function fieldsOf(shape: Shape, above = ''): readonly string[] {
  const own = Object.entries(shape.properties ?? {}).flatMap(([name, below]) => {
    const path = above === '' ? name : `${above}.${name}`
    return [path, ...fieldsOf(below, path)]
  })
  const parts = [...(shape.items === undefined ? [] : [shape.items]), ...(shape.anyOf ?? [])]
  return [...own, ...parts.flatMap((part) => fieldsOf(part, above))]
}

describe('what editors read about the files', () => {
  it.each(Object.entries(jsonSchemas()))(
    'explains every field of a file of the kind „%s“, and no other',
    (name, schema) => {
      const all = [...new Set(fieldsOf(schema as Shape))]
      const wanted = all.filter((path) => !TOGETHER.some((known) => known.test(path)) && !CONDITION.test(path))
      const said = explained(name)
      expect(wanted.filter((path) => !said.includes(path))).toEqual([])
      expect(said.filter((path) => !all.includes(path))).toEqual([])
      expect(said).toEqual([...new Set(said)])
    },
  )

  it.each(Object.entries(SAME_FORM))('explains %s with %s, which has the same form', (path, explainedAt) => {
    const all = fieldsOf(jsonSchemas().policy as Shape)
    const below = (above: string) =>
      all.filter((field) => field.startsWith(`${above}.`)).map((field) => field.slice(above.length + 1))
    expect(below(path).length).toBeGreaterThan(0)
    expect(below(path)).toEqual(below(explainedAt))
    const [, sent] = /Hier steht es\s+einmal, ([^\n](?:.|\n(?!\n))+)/.exec(readme)!
    for (const named of [path, explainedAt]) expect(sent).toContain(`\`${named}\``)
  })

  it('explains conditions and the values that editors write by hand', () => {
    const words = [...QUESTIONS, ...STATUSES, ...POLICE_VALUES, ...PHASES, ...HELPS, ...POLICE_TASKS]
    for (const word of [...words, 'when', 'unless', 'only']) expect(readme).toContain(`\`${word}\``)
  })

  it('names every command for editors, and none that does not exist', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
    const named = new Set([...readme.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, script]) => script!))
    expect([...named].filter((script) => scripts[script] === undefined)).toEqual([])
    for (const script of ['rules:new', 'rules:confirm', 'rules:calls', 'rules:links', 'rules:check', 'rules:judgement'])
      expect(named).toContain(script)
  })

  it('begins with the form, is short, and leads to every chapter', () => {
    expect(first.split('\n').length).toBeLessThanOrEqual(150)
    const [, begin] = first.split('\n## ')
    expect(begin).toContain('Im Browser bearbeiten')
    expect(begin).toContain('`/monitoring/bearbeiten`')
    expect(first.indexOf('/monitoring/bearbeiten')).toBeLessThan(first.indexOf('npm '))
    expect(chapters.length).toBe(5)
    for (const name of chapters) expect(first).toContain(`](../${FOLDER}/${name})`)
  })

  it('names offers that exist', () => {
    for (const [, id] of readme.matchAll(/`(?:rules\/)?offers\/[a-z]{2}\/([a-z-]+)\.yaml`/g))
      expect([...ruleTexts.keys()].some((path) => path.endsWith(`/${id}.yaml`))).toBe(true)
  })

  it('keeps to its own rules of wording', () => {
    const prose = readme.replace(/## So formulieren wir[\s\S]*?(?=\n# )/, '').replace(/`[^`]*`/g, '')
    expect(prose).not.toMatch(/[A-Za-zäöüß]!|\bTäter\b|\bOpfer\b|\beinfach\b(?!en)/)
  })
})
