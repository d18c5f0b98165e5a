import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { readHistory } from '../../../src/build/read-history.ts'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

const PERSON = 'Erika Mustermann'
/** Started by a hook of git, these tests would else write into the hook's repository. */
const ENV = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'lotse-history-'))
  made.push(path)
  return path
}

/** A repository with a `rules` folder that a test writes day by day. */
function repository() {
  const root = folder()
  const git = (args: readonly string[], at = '2026-11-22T12:00:00Z') =>
    execFileSync('git', ['-c', `user.name=${PERSON}`, '-c', 'user.email=erika@example.org', ...args], {
      cwd: root,
      env: { ...ENV, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at, GIT_CONFIG_GLOBAL: '/dev/null' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  git(['init', '-q', '-b', 'main'])
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const commit = (at: string, message = `${PERSON} hat angerufen`) => {
    git(['add', '-A'])
    git(['commit', '-q', '--allow-empty', '-m', message], at)
  }
  return { root, git, write, commit }
}

const offer = (id: string, more = '') => `id: ${id}\nname: "Büro ${id}"\nstatus: active\n${more}`

describe('reading the history of rules from git', () => {
  it('compares the ends of days, in German time, and tells nothing of people', () => {
    const { root, write, commit } = repository()
    write('rules/offers/sn/sn-a.yaml', offer('sn-a'))
    write('README.md', 'x')
    commit('2026-11-22T09:00:00Z')
    // Half past eleven in the evening in UTC is the next day in Germany.
    write('rules/offers/sn/sn-b.yaml', offer('sn-b'))
    commit('2026-11-22T23:30:00Z')
    write('rules/offers/sn/sn-a.yaml', offer('sn-a').replace('active', 'paused'))
    commit('2026-11-23T08:00:00Z')
    // Taken back on the same day: nothing happened.
    write('rules/offers/sn/sn-a.yaml', offer('sn-a'))
    write('rules/policy.yaml', 'a: 1')
    commit('2026-11-23T09:00:00Z')
    write('README.md', 'y')
    commit('2026-11-24T09:00:00Z')
    const history = readHistory('rules', root)
    expect(history).toEqual({
      known: true,
      since: '2026-11-22',
      until: '2026-11-23',
      offersAtStart: 1,
      changes: [{ date: '2026-11-23', offer: 'sn-b', name: 'Büro sn-b', kind: 'added', from: null, to: null }],
      parts: [{ date: '2026-11-23', part: 'policy', files: 1 }],
    })
    expect(JSON.stringify(history)).not.toContain('Mustermann')
  })

  it('follows an offer to another file, and survives broken files and a clock that ran behind', () => {
    const { root, write, commit } = repository()
    write('rules/offers/sn/sn-a.yaml', offer('sn-a'))
    write('rules/offers/sn/sn-c.yaml', offer('sn-c'))
    commit('2026-11-22T09:00:00Z')
    mkdirSync(join(root, 'rules/offers/de'))
    renameSync(join(root, 'rules/offers/sn/sn-a.yaml'), join(root, 'rules/offers/de/sn-a.yaml'))
    write('rules/offers/sn/sn-broken.yaml', 'id: [')
    rmSync(join(root, 'rules/offers/sn/sn-c.yaml'))
    commit('2026-11-25T09:00:00Z')
    write('rules/offers/de/sn-a.yaml', offer('sn-a', 'endsOn: "2027-12-31"\n'))
    commit('2026-11-24T09:00:00Z')
    const history = readHistory('rules', root)
    expect(history.known && history.changes.map(({ date, offer: id, kind, to }) => [date, id, kind, to])).toEqual([
      ['2026-11-25', 'sn-a', 'ends-on', '2027-12-31'],
      ['2026-11-25', 'sn-c', 'removed', null],
    ])
  })

  it('asks the repository around the rules, whatever a hook of git says', () => {
    const { root, write, commit } = repository()
    write('rules/offers/sn/sn-a.yaml', offer('sn-a'))
    commit('2026-11-22T09:00:00Z')
    vi.stubEnv('GIT_DIR', join(folder(), '.git'))
    expect(readHistory('rules', root)).toMatchObject({ known: true, offersAtStart: 1 })
    vi.unstubAllEnvs()
  })

  it('dates what comes by a merge on the day of the merge', () => {
    const { root, git, write, commit } = repository()
    write('rules/offers/sn/sn-a.yaml', offer('sn-a'))
    commit('2026-11-22T09:00:00Z')
    git(['checkout', '-q', '-b', 'side'])
    write('rules/offers/sn/sn-b.yaml', offer('sn-b'))
    commit('2026-11-23T09:00:00Z')
    git(['checkout', '-q', 'main'])
    git(['merge', '-q', '--no-ff', '-m', 'merge', 'side'], '2026-11-28T09:00:00Z')
    const history = readHistory('rules', root)
    expect(history.known && history.changes.map(({ date, kind }) => [date, kind])).toEqual([['2026-11-28', 'added']])
  })

  it('says where there is none: no repository, rules outside it, a clone without the older commits', () => {
    expect(readHistory('rules', folder())).toEqual({ known: false, reason: 'no-repository' })
    const { root, write, commit } = repository()
    write('README.md', 'x')
    commit('2026-11-22T09:00:00Z')
    expect(readHistory('rules', root)).toEqual({ known: false, reason: 'no-repository' })
    write('rules/offers/sn/sn-a.yaml', offer('sn-a'))
    commit('2026-11-23T09:00:00Z')
    const clone = folder()
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone], { env: ENV, stdio: 'ignore' })
    expect(readHistory('rules', clone)).toEqual({ known: false, reason: 'shallow' })
  })
})
