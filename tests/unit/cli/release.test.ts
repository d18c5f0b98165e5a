import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { packRelease } from '../../../src/cli/release.ts'

let parent = ''
const DAY = '2026-11-28'

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'lotse-release-'))
  for (const folder of ['dist/angebote', 'dist/.well-known', 'dist-server'])
    mkdirSync(join(parent, folder), { recursive: true })
  writeFileSync(join(parent, 'dist/index.html'), '<!doctype html>')
  writeFileSync(join(parent, 'dist/index.html.br'), Buffer.from([1, 2, 3, 0, 255]))
  writeFileSync(join(parent, 'dist/angebote/index.html'), 'Größe')
  writeFileSync(join(parent, 'dist/.well-known/security.txt'), 'Contact: mailto:a@beispiel.de\n')
  writeFileSync(join(parent, 'dist/.htaccess'), 'Options -Indexes\n')
  writeFileSync(join(parent, 'dist-server/nginx.conf'), 'server {}\n')
})

it('the archive opens in another program, and its checksums hold', () => {
  const archive = join(parent, 'lotse.zip')
  writeFileSync(archive, packRelease(join(parent, 'dist'), DAY))
  const open = join(parent, 'open')
  mkdirSync(open)
  // One of the two is on every machine that has a shell for operators.
  const opened = [
    spawnSync('unzip', ['-q', archive, '-d', open]),
    spawnSync('python3', ['-m', 'zipfile', '-e', archive, open]),
  ]
  expect(opened.some(({ status }) => status === 0)).toBe(true)
  const checked = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: open, encoding: 'utf8' })
  expect(checked.status).toBe(0)
  expect(checked.stdout.trim().split('\n')).toEqual([
    'LICENSE: OK',
    'dist-server/nginx.conf: OK',
    'dist/.htaccess: OK',
    'dist/.well-known/security.txt: OK',
    'dist/angebote/index.html: OK',
    'dist/index.html: OK',
    'dist/index.html.br: OK',
    'hosting.md: OK',
  ])
  expect(readFileSync(join(open, 'dist/angebote/index.html'), 'utf8')).toBe('Größe')
  expect(existsSync(join(open, 'dist/.htaccess'))).toBe(true)
})

it('the same build on the same day is the same archive, byte for byte', () => {
  const [one, other] = [packRelease(join(parent, 'dist'), DAY), packRelease(join(parent, 'dist'), DAY)]
  expect(one.equals(other)).toBe(true)
  expect(one.equals(packRelease(join(parent, 'dist'), '2026-11-29'))).toBe(false)
})
