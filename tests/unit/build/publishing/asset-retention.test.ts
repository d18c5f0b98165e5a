import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildOptions } from '../../../../src/build/build-options.ts'
import {
  carryOver,
  KEPT_DAYS,
  readEarlier,
  releasesToKeep,
  writeReleases,
} from '../../../../src/build/publishing/index.ts'

/** A built folder with these files below it. */
function built(files: { readonly [path: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-release-'))
  for (const part of ['assets', 'embed']) mkdirSync(join(folder, part))
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  return folder
}

/** Builds one after another, each with the one before. */
function chain(...builds: readonly { readonly on: string; readonly files: { readonly [path: string]: string } }[]) {
  let last: string | null = null
  for (const { on, files } of builds) {
    const earlier = last === null ? null : readEarlier(last)
    const out = built(files)
    const releases = writeReleases(out, earlier, on)
    if (earlier !== null) carryOver(out, earlier, releases)
    last = out
  }
  return last!
}

describe('files of earlier releases', () => {
  it('stay beside the new ones, compressed ones too', () => {
    const out = chain(
      { on: '2026-01-01', files: { 'assets/a-1.js': 'one', 'assets/a-1.js.br': 'small' } },
      { on: '2026-01-02', files: { 'assets/a-2.js': 'two' } },
    )
    expect(readFileSync(join(out, 'assets/a-1.js'), 'utf8')).toBe('one')
    expect(readFileSync(join(out, 'assets/a-1.js.br'), 'utf8')).toBe('small')
  })

  it(`go ${KEPT_DAYS} days after the next release came, not before`, () => {
    const releases = (today: string) =>
      releasesToKeep(
        ['assets/3'],
        [
          { on: '2026-02-01', files: ['assets/2'] },
          { on: '2026-01-01', files: ['assets/1'] },
        ],
        today,
      ).map(({ files }) => files[0])
    expect(releases('2026-05-02')).toEqual(['assets/3', 'assets/2', 'assets/1'])
    expect(releases('2026-05-03')).toEqual(['assets/3', 'assets/2'])
  })

  it('are gone from the folder with their release', () => {
    const out = chain(
      { on: '2026-01-01', files: { 'assets/a-1.js': 'one' } },
      { on: '2026-01-02', files: { 'assets/a-2.js': 'two' } },
      { on: '2026-06-01', files: { 'assets/a-3.js': 'three' } },
    )
    expect(existsSync(join(out, 'assets/a-1.js'))).toBe(false)
    expect(existsSync(join(out, 'assets/a-2.js'))).toBe(true)
  })

  it('of scripts that partners name stay for ever', () => {
    const script = 'embed/v2.0123456789ab.js'
    const out = chain(
      { on: '2020-01-01', files: { [script]: 'x', 'embed/v1.js': 'x' } },
      { on: '2023-01-01', files: { 'embed/v1.js': 'y' } },
      { on: '2026-01-01', files: { 'embed/v1.js': 'z' } },
    )
    expect(readFileSync(join(out, script), 'utf8')).toBe('x')
    expect(readFileSync(join(out, 'embed/v1.js'), 'utf8')).toBe('z')
  })

  it('the same build twice is one release', () => {
    const files = { 'assets/a-1.js': 'one' }
    const out = chain({ on: '2026-01-01', files }, { on: '2026-01-02', files })
    expect(JSON.parse(readFileSync(join(out, 'releases.json'), 'utf8'))).toHaveLength(1)
  })

  it('never stand under the name of another content: the build stops', () => {
    expect(() =>
      chain(
        { on: '2026-01-01', files: { 'assets/a-1.js': 'one' } },
        { on: '2026-01-02', files: { 'assets/a-1.js': 'two', 'assets/b-1.js': '' } },
      ),
    ).toThrow(/assets\/a-1\.js.*ohne PREVIOUS/)
  })
})

describe('an option of the build that is wrong says what is expected', () => {
  it.each([
    [{ BASE: 'hilfe' }, /^BASE.*\/hilfe\//],
    [{ SITE: 'nirgends.yaml' }, /^SITE.*nirgends\.yaml/],
    [{ RELEASED: 'heute' }, /^RELEASED.*2026-11-26/],
    [{ RELEASED: '2026-13-01' }, /^RELEASED/],
  ])('%o', (env, message) => {
    expect(() => buildOptions(env)).toThrow(message)
  })

  it('a folder without a build is no release before', () => {
    expect(() => readEarlier(built({}))).toThrow(/^PREVIOUS.*releases\.json/)
  })
})
