import { describe, expect, it } from 'vitest'
import {
  type DroppedEntry,
  type DroppedFile,
  type DroppedFolder,
  openEntries,
} from '../../../../src/screens/draft/open-entries.ts'

interface Work {
  /** How often a browser was asked for a part of a folder, and for a file. */
  parts: number
  files: number
}

/** A file as a browser hands it out. */
function fileEntry(path: string, work: Work): DroppedFile {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const file = (done: (file: File) => void) => {
    work.files += 1
    done(new File(['x'], name))
  }
  return { isFile: true, name, fullPath: path, file }
}

/** A folder whose parts come from a function; an empty part ends it. */
function folderEntry(path: string, work: Work, part: (at: number) => readonly DroppedEntry[]): DroppedFolder {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const createReader = () => {
    let at = 0
    return {
      readEntries: (done: (entries: readonly DroppedEntry[]) => void) => {
        work.parts += 1
        // A test that counts work must end where the code does not.
        if (work.parts > 50_000) throw new Error('The folder was read without end.')
        done(part(at))
        at += 1
      },
    }
  }
  return { isFile: false, name, fullPath: path, createReader }
}

const work = (): Work => ({ parts: 0, files: 0 })
const hundred = (make: (at: number) => DroppedEntry) => Array.from({ length: 100 }, (_, at) => make(at))

describe('dropped folders', () => {
  it('are opened to the last file, pictures and folders of programs left alone', async () => {
    const done = work()
    const folder = (path: string, entries: readonly DroppedEntry[]) =>
      folderEntry(path, done, (at) => (at === 0 ? entries : []))
    const roots = [
      folder('/rules', [
        fileEntry('/rules/policy.yaml', done),
        fileEntry('/rules/bild.png', done),
        folder('/rules/offers', [fileEntry('/rules/offers/sn-x.yaml', done)]),
        folder('/rules/.git', [fileEntry('/rules/.git/config.yaml', done)]),
        folder('/rules/node_modules', [fileEntry('/rules/node_modules/a.yaml', done)]),
      ]),
    ]
    const opened = await openEntries(roots)
    if ('why' in opened) throw new Error(opened.why)
    expect(opened.map(({ path }) => path).sort()).toEqual(['rules/offers/sn-x.yaml', 'rules/policy.yaml'])
    expect(done).toEqual({ parts: 4, files: 2 })
  })

  it.each<[string, (done: Work) => DroppedEntry]>([
    ['a folder without end', (done) => folderEntry('/a', done, () => hundred((at) => fileEntry(`/a/${at}.png`, done)))],
    [
      'folders inside folders without end',
      (done) => {
        const deep = (path: string): DroppedEntry =>
          folderEntry(path, done, (at) => (at === 0 ? [deep(`${path}/a`)] : []))
        return deep('/a')
      },
    ],
    [
      'a folder that holds a hundred like it',
      (done) => {
        const wide = (path: string): DroppedEntry =>
          folderEntry(path, done, (at) => (at === 0 ? hundred((index) => wide(`${path}/${index}`)) : []))
        return wide('/a')
      },
    ],
  ])('%s is given up after ten thousand entries', async (_, make) => {
    const done = work()
    expect(await openEntries([make(done)])).toEqual({ why: 'many' })
    // Two parts per folder at most, and one folder per entry.
    expect(done.parts).toBeLessThanOrEqual(20_002)
    expect(done.files).toBe(0)
  })

  it('many of them are bounded together, not each', async () => {
    const done = work()
    const roots = Array.from({ length: 101 }, (_, root) =>
      folderEntry(`/${root}`, done, (at) =>
        at === 0 ? hundred((file) => fileEntry(`/${root}/${file}.png`, done)) : [],
      ),
    )
    expect(await openEntries(roots)).toEqual({ why: 'many' })
    expect(await openEntries(roots.slice(0, 98))).toEqual([])
  })

  it('what cannot be read is not there', async () => {
    const broken: DroppedFile = {
      isFile: true,
      name: 'a.yaml',
      fullPath: '/a.yaml',
      file: (_: unknown, failed: () => void) => failed(),
    }
    const locked: DroppedFolder = {
      isFile: false,
      name: 'b',
      fullPath: '/b',
      createReader: () => ({ readEntries: (_: unknown, failed: () => void) => failed() }),
    }
    expect(await openEntries([broken, locked])).toEqual([])
  })
})
