import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MAY_USE } from './layers.ts'

/** Wings whose folders are rooms of their own; the other wings are one room each, with the inner rooms named here. */
const WINGS_OF_ROOMS = ['domain', 'text', 'exports', 'editorial', 'screens']
const INNER_ROOMS = ['build/publishing', 'build/licences', 'build/conformance']

/**
 * Doors beside `index.ts`: the app's entry for prerendering and the types of the modules that the build makes for it;
 * the colour rules, and the table of places with its corrections and its reader (used while building and checking, or
 * loaded later; no screen in them);
 * and the parts of the editorial wing that the pages for editors run in a browser.
 */
const SECOND_DOORS =
  /^src\/(app\/(server\.tsx|virtual-modules\.ts)|screens\/embed\/(colour|theme)\.ts|screens\/places\/(corrections\.ts|read\.ts|table\.json)|editorial\/(authoring|editor-tools|statistics)\/browser\.ts)$/

interface Import {
  readonly file: string
  readonly path: string
  readonly from: string
  readonly to: string
}

/** The room of a file: `domain/rulebook`, `app`, `build/publishing`. */
function roomOf(file: string): string {
  const [, wing, folder] = file.split('/')
  const inner = `${wing}/${folder}`
  return WINGS_OF_ROOMS.includes(wing!) || INNER_ROOMS.includes(inner) ? inner : wing!
}

function imports(): readonly Import[] {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target]) => {
        const path = normalize(join(dirname(file), target!))
        return { file, path, from: roomOf(file), to: roomOf(path) }
      }),
    )
}

/** Circles among nodes, each written as `a > b > a`; empty where arrows point one way. */
function circles(arrows: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = []
  const done = new Set<string>()
  const walk = (node: string, path: readonly string[]) => {
    if (path.includes(node)) found.push([...path.slice(path.indexOf(node)), node].join(' > '))
    if (path.includes(node) || done.has(node)) return
    for (const next of arrows.get(node) ?? []) walk(next, [...path, node])
    done.add(node)
  }
  for (const node of arrows.keys()) walk(node, [])
  return found
}

function arrowsBetween(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const arrows = new Map<string, string[]>()
  for (const [from, to] of pairs) arrows.set(from, [...(arrows.get(from) ?? []), to])
  return arrows
}

describe('arrows point one way', () => {
  const all = imports()
  const across = all.filter(({ from, to }) => from !== to)

  it('every room has its place', () => {
    expect(
      [...new Set(all.flatMap(({ from, to }) => [from, to]))].filter((room) => MAY_USE[room] === undefined),
    ).toEqual([])
  })

  it('no room uses one it must not stand on', () => {
    const wrong = across.filter(({ from, to }) => !MAY_USE[from]?.includes(to))
    expect(wrong.map(({ file, path }) => `${file} → ${path}`)).toEqual([])
  })

  it('no permission is unused', () => {
    const unused = Object.entries(MAY_USE).flatMap(([from, rooms]) =>
      rooms
        .filter((to) => !across.some((arrow) => arrow.from === from && arrow.to === to))
        .map((to) => `${from} → ${to}`),
    )
    expect(unused).toEqual([])
  })

  it('a room is entered through its door', () => {
    const doors = across.filter(
      ({ to, path }) => !/^src\/[a-z0-9-/]+\/index\.ts$/.test(path) || path !== `src/${to}/index.ts`,
    )
    expect(doors.filter(({ path }) => !SECOND_DOORS.test(path)).map(({ file, path }) => `${file} → ${path}`)).toEqual(
      [],
    )
  })

  it('rooms stand in no circle', () => {
    expect(circles(arrowsBetween(across.map(({ from, to }) => [from, to])))).toEqual([])
  })

  it('files stand in no circle', () => {
    expect(circles(arrowsBetween(all.map(({ file, path }) => [file, path])))).toEqual([])
  })

  it('a circle would be found', () => {
    expect(
      circles(
        arrowsBetween([
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'a'],
          ['c', 'd'],
        ]),
      ),
    ).toEqual(['a > b > c > a'])
  })
})
