import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Annotation, githubCommands, gitlabReport, placed } from '../../../src/cli/annotations.ts'

type Tree = { readonly [key: string]: unknown }

const WORKFLOWS = '.github/workflows'
const names = readdirSync(WORKFLOWS).sort()
const scripts: { readonly [name: string]: string } = JSON.parse(readFileSync('package.json', 'utf8')).scripts
const docs = readFileSync('docs/checks.md', 'utf8')
const read = (path: string): Tree => parse(readFileSync(path, 'utf8'), { strict: true })
const workflows = new Map(names.map((name) => [name, read(`${WORKFLOWS}/${name}`)]))
const gitlab = read('.gitlab-ci.yml')

const steps = (workflow: Tree) =>
  Object.values(workflow.jobs as Tree).flatMap((job) => (job as { steps: readonly Tree[] }).steps)
const lines = (script: unknown): readonly string[] =>
  (Array.isArray(script) ? script.map(String) : [String(script)]).flatMap((text) => text.split('\n'))
const linesOf = (name: string) =>
  steps(workflows.get(name)!).flatMap(({ run }) => (run === undefined ? [] : lines(run)))
const jobOf = (name: string) => gitlab[name] as { readonly script: unknown } & Tree
const GITLAB_JOBS = ['regeln', 'unterschied', 'alles', 'pflege']
const all = [...names.flatMap(linesOf), ...GITLAB_JOBS.flatMap((name) => lines(jobOf(name).script))]

/** The scripts of package.json that lines of a shell call, with their options. */
const calls = (of: readonly string[]) =>
  of.flatMap((line) =>
    [...line.matchAll(/npm (?:run -s (?<script>\S+)|(?<test>test))(?: -- (?<options>[^|>&]*))?/g)].map(
      ({ groups }) => ({
        script: groups?.script ?? groups?.test ?? '',
        options: groups?.options?.match(/--[a-z-]+/g) ?? [],
      }),
    ),
  )

describe('the files for forges', () => {
  it('are these, and parse', () => {
    expect(names).toEqual(['pflege.yml', 'regeln.yml', 'tests.yml'])
    for (const [name, workflow] of workflows) {
      expect([name, Object.keys(workflow)]).toEqual([
        name,
        expect.arrayContaining(['name', 'on', 'permissions', 'jobs']),
      ])
      for (const step of steps(workflow)) expect([name, 'run' in step !== 'uses' in step]).toEqual([name, true])
    }
    const stages = gitlab.stages as readonly string[]
    for (const name of GITLAB_JOBS) expect(stages).toContain(jobOf(name).stage)
    const jobs = Object.keys(gitlab).filter((key) => !/^(?:default|variables|stages|\..*)$/.test(key))
    expect(jobs).toEqual(GITLAB_JOBS)
  })

  it('call only commands and options that there are', () => {
    const called = calls(all)
    expect(called.length).toBeGreaterThan(8)
    for (const { script, options } of called) {
      expect(Object.keys(scripts)).toContain(script)
      const file = /node (\S+)/.exec(scripts[script]!)![1]!
      const source = readFileSync(file, 'utf8')
      for (const option of options)
        expect([script, option, source.includes(`${option} `)]).toEqual([script, option, true])
    }
    const others = all.filter((line) => /\b(?:npx|node|yarn|pnpm|curl)\b/.test(line))
    expect(others).toEqual([])
  })

  it('run what the page about them says, in both forges', () => {
    const of = (name: string) => [...new Set(calls(linesOf(name)).map(({ script }) => script))].sort()
    const ofJobs = (...jobs: readonly string[]) =>
      [...new Set(jobs.flatMap((job) => calls(lines(jobOf(job).script)).map(({ script }) => script)))].sort()
    const quick = ['rules:check', 'rules:diff']
    const care = ['rules:calls', 'rules:check', 'rules:links']
    expect([of('regeln.yml'), ofJobs('regeln', 'unterschied')]).toEqual([quick, quick])
    expect([of('tests.yml'), ofJobs('alles')]).toEqual([['test'], ['test']])
    expect([of('pflege.yml'), ofJobs('pflege')]).toEqual([care, care])
    const rows = docs.split('\n').filter((line) => line.startsWith('| ') && line.includes('.yml'))
    expect(rows.map((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, code]) => code))).toEqual([
      ['rules:check', 'rules:diff', 'regeln.yml', 'regeln', 'unterschied'],
      ['npm test', 'tests.yml', 'alles'],
      ['rules:links', 'rules:check', 'rules:calls', 'pflege.yml', 'pflege'],
    ])
  })

  it('run at changes, the care by a clock alone', () => {
    expect(Object.keys(workflows.get('regeln.yml')!.on as Tree)).toEqual(['pull_request', 'push'])
    expect(Object.keys(workflows.get('tests.yml')!.on as Tree)).toEqual(['pull_request', 'push'])
    expect(Object.keys(workflows.get('pflege.yml')!.on as Tree)).toEqual(['schedule', 'workflow_dispatch'])
    expect(jobOf('pflege').rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "schedule"' }])
    expect(jobOf('unterschied').rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }])
  })

  it('keep what they promise: comment, artefacts, messages at lines', () => {
    const quick = readFileSync(`${WORKFLOWS}/regeln.yml`, 'utf8')
    for (const word of [
      '--annotations github',
      'gh pr comment',
      'GITHUB_STEP_SUMMARY',
      'upload-artifact',
      'fetch-depth: 0',
    ])
      expect(quick).toContain(word)
    expect(jobOf('regeln').artifacts).toMatchObject({ reports: { codequality: 'gl-code-quality-report.json' } })
    expect(jobOf('unterschied').artifacts).toMatchObject({ paths: ['unterschied.md'] })
    expect(jobOf('pflege').artifacts).toMatchObject({ paths: ['links.txt', 'pruefung.txt', 'anrufliste'] })
    // Nothing that somebody else wrote is put into a line of the shell.
    expect(all.filter((line) => line.includes('${{'))).toEqual([])
  })
})

describe('messages for a forge', () => {
  const wrong: Annotation = {
    level: 'error',
    file: 'rules/offers/sn/sn-muster.yaml',
    line: 12,
    column: 5,
    message: 'contact.website: 100 % falsch.\nBitte prüfen: so.',
  }
  const old: Annotation = { level: 'warning', message: 'SN: Hinweis' }

  it('are commands of a workflow on GitHub, escaped', () => {
    expect(githubCommands([wrong, old])).toBe(
      '::error file=rules/offers/sn/sn-muster.yaml,line=12,col=5,title=Regeln::contact.website: 100 %25 falsch.%0ABitte prüfen: so.\n' +
        '::warning title=Regeln::SN: Hinweis',
    )
  })

  it('are a report on GitLab, each with a fingerprint of its own', () => {
    const report = JSON.parse(gitlabReport([wrong, old]))
    expect(report).toMatchObject([
      { severity: 'blocker', location: { path: 'rules/offers/sn/sn-muster.yaml', lines: { begin: 12 } } },
      { severity: 'minor', description: 'SN: Hinweis', location: { path: 'rules', lines: { begin: 1 } } },
    ])
    expect(report[0].fingerprint).not.toBe(report[1].fingerprint)
    expect(JSON.parse(gitlabReport([]))).toEqual([])
  })

  it('stand in the file that a sentence of the check is about', () => {
    const pathOf = (id: string) => (id === 'sn-muster' ? 'rules/offers/sn/sn-muster.yaml' : undefined)
    const place = (sentence: string) => {
      const { file, line } = placed('warning', sentence, pathOf)
      return [file, line]
    }
    expect(place('sn-muster wurde vor 91 Tagen zuletzt bestätigt.')).toEqual([
      'rules/offers/sn/sn-muster.yaml',
      undefined,
    ])
    expect(place('rules/site.yaml: Die Adresse fehlt.')).toEqual(['rules/site.yaml', undefined])
    expect(place('Siehe rules/steps/threat.yaml:4 dort.')).toEqual(['rules/steps/threat.yaml', 4])
    expect(place('Ohne Polizei steht offen etwas anderes.')).toEqual([undefined, undefined])
  })
})
