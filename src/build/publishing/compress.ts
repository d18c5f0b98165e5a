import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { TEXT_FILES } from './types.ts'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** A page that is heavier than this at level 9 is near its budget (docs/budgets.md), and worth level 11. */
const HEAVY_PAGE = 15_500

/** The guide in each language, and the pages beside it: what a phone in a village loads first. Some dozens. */
const FIRST_VISITED = /^([\w-]+\/)?index\.html$/

/**
 * Scripts, texts and the pages that are visited first are compressed at brotli level 11, which makes a page 6 per
 * cent smaller. The hundreds of other pages and open data use level 9: level 11 would add a minute.
 */
const quality = (path: string) =>
  /\.html$|^daten\//.test(path) && !FIRST_VISITED.test(path) ? 9 : constants.BROTLI_MAX_QUALITY

/**
 * The smallest window that holds a whole file, in powers of two. A window that is larger compresses no better, and at
 * level 9 costs a table of 32 MB for each file: filling it took nine tenths of the build.
 */
const windowBits = (bytes: number) =>
  Math.min(
    constants.BROTLI_DEFAULT_WINDOW,
    Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes + 16))),
  )

/** As many at once as Node's pool has threads. */
const AT_ONCE = 4

/** Writes a `.br` and a `.gz` beside every text file of a folder, so that a server sends them as they are. */
export async function compressFolder(folder: string): Promise<void> {
  const waiting = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT_FILES.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const content = await readFile(file)
      const compress = (level: number) =>
        toBrotli(content, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: level,
            [constants.BROTLI_PARAM_LGWIN]: windowBits(content.length),
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          },
        })
      const [fast, gz] = await Promise.all([
        compress(quality(relative(folder, file).split(sep).join('/'))),
        toGzip(content, { level: constants.Z_BEST_COMPRESSION }),
      ])
      const isHeavy = extname(file) === '.html' && fast.length > HEAVY_PAGE
      const br = isHeavy ? await compress(constants.BROTLI_MAX_QUALITY) : fast
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
