import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { compressFolder } from '../../../../src/build/publishing/index.ts'

it('every text file has two smaller ones beside it, and what is visited first has the smallest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-compress-'))
  const text = readFileSync('docs/hosting.md', 'utf8')
  for (const file of ['index.html', 'en/index.html', 'angebote/eines/index.html', 'robots.txt']) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  await compressFolder(folder)
  const size = (file: string) => statSync(join(folder, file)).size
  for (const file of ['index.html', 'en/index.html', 'angebote/eines/index.html', 'robots.txt']) {
    expect(brotliDecompressSync(readFileSync(join(folder, `${file}.br`))).toString(), file).toBe(text)
    expect(gunzipSync(readFileSync(join(folder, `${file}.gz`))).toString(), file).toBe(text)
  }
  expect(size('index.html.br')).toBeLessThan(size('angebote/eines/index.html.br'))
  expect(size('en/index.html.br')).toBe(size('index.html.br'))
})
