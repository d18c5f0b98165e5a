import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each folder of `src` may stand on. A folder that is missing here has no place yet: give it one. */
const MAY_USE: { readonly [folder: string]: readonly string[] } = {
  rulebook: [],
  i18n: ['rulebook'],
  ui: ['rulebook', 'i18n'],
  matching: ['rulebook'],
  handover: ['rulebook'],
  words: ['rulebook', 'i18n', 'matching'],
  calendar: ['rulebook', 'i18n', 'matching'],
  opendata: ['rulebook', 'i18n', 'calendar', 'history'],
  history: ['rulebook', 'i18n'],
  reuse: ['opendata'],
  search: ['rulebook'],
  cards: ['rulebook', 'i18n', 'ui', 'matching', 'words'],
  leaving: ['rulebook', 'ui'],
  wizard: ['rulebook', 'i18n', 'ui', 'matching', 'words', 'cards', 'handover'],
  directory: ['rulebook', 'i18n', 'ui', 'matching', 'words', 'cards', 'search'],
  guidance: ['rulebook', 'i18n', 'ui', 'cards'],
  dates: ['rulebook', 'i18n', 'ui', 'matching', 'cards', 'calendar'],
  pages: ['rulebook', 'i18n', 'ui', 'matching', 'cards'],
  draft: ['rulebook', 'i18n', 'ui', 'matching', 'leaving', 'wizard', 'monitoring', 'history', 'authoring', 'analysis'],
  monitoring: ['rulebook', 'i18n', 'ui', 'history', 'opendata', 'reuse'],
  helpline: ['rulebook', 'i18n', 'ui', 'matching', 'words', 'cards', 'leaving', 'handover', 'wizard'],
  embed: ['rulebook', 'i18n', 'ui', 'cards', 'wizard'],
  app: [
    'rulebook',
    'i18n',
    'ui',
    'matching',
    'words',
    'cards',
    'leaving',
    'wizard',
    'directory',
    'search',
    'opendata',
    'guidance',
    'dates',
    'pages',
    'helpline',
    'handover',
    'embed',
    'history',
    'reuse',
    'monitoring',
    'draft',
  ],
  analysis: ['rulebook', 'i18n', 'matching', 'words', 'wizard'],
  authoring: ['rulebook', 'i18n', 'matching', 'calendar', 'opendata'],
  links: ['rulebook', 'authoring'],
  workshop: ['rulebook', 'i18n', 'matching', 'analysis', 'authoring'],
  publishing: ['rulebook'],
  cli: [
    'rulebook',
    'i18n',
    'matching',
    'words',
    'authoring',
    'calendar',
    'opendata',
    'history',
    'analysis',
    'links',
    'workshop',
    'publishing',
    'app',
    'handover',
    'helpline',
    'embed',
  ],
}

interface Import {
  readonly file: string
  readonly from: string
  readonly to: string
  readonly path: string
}

function imports(): readonly Import[] {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target]) => {
        const path = normalize(join(dirname(file), target!))
        return { file, from: file.split('/')[1]!, to: path.split('/')[1]!, path }
      }),
    )
}

describe('arrows point one way', () => {
  const all = imports()

  it('every folder has its place', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).filter((name) => MAY_USE[name] === undefined)).toEqual([])
  })

  it('no folder uses one it must not stand on', () => {
    const wrong = all.filter(({ from, to }) => from !== to && !MAY_USE[from]?.includes(to))
    expect(wrong.map(({ file, path }) => `${file} → ${path}`)).toEqual([])
  })

  it('a folder is entered through its door', () => {
    const doors = all.filter(({ from, to, path }) => from !== to && !/^src\/[a-z0-9-]+\/index\.tsx?$/.test(path))
    // Second doors, for building: the app's server entry, the rule that makes colours legible, and the facts from which the table of places is made (no
    // screen in them). For the page on which a draft is looked at: the parts of authoring and analysis that a browser can run.
    const allowed =
      /^src\/(app\/server\.tsx|embed\/(colour|theme)\.ts|helpline\/places\/corrections\.ts|(authoring|analysis)\/in-browser\.ts)$/
    expect(doors.filter(({ path }) => !allowed.test(path)).map(({ file, path }) => `${file} → ${path}`)).toEqual([])
  })
})
