import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from 'vite'
import { chunkBehind } from './chunks.ts'
import { integrityOf } from './import-map.ts'

/** The files that Vite wrote, as pages refer to them. */
export interface Assets {
  readonly css: string
  /**
   * The scripts of a page: the entry, then what it and the named modules load first.
   * @param modules source files or virtual modules that are loaded by a dynamic import
   * @throws where Vite wrote no script for a module
   */
  scriptsFor(modules: readonly string[]): readonly { readonly href: string; readonly integrity: string }[]
}

/**
 * Reads Vite's manifest.
 * @param folder where Vite wrote
 * @param base the path below which the site is served, with slashes at both ends
 * @throws where there is no manifest, or no entry in it
 */
export function readAssets(folder: string, base: string): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
  if (entry === undefined) throw new Error('Vite wrote no entry.')
  const css = Object.values(manifest).find(({ file }) => file.endsWith('.css'))?.file ?? manifest[entry]?.css?.[0]

  const closure = (key: string, seen: Set<string>): Set<string> => {
    if (seen.has(key)) return seen
    seen.add(key)
    for (const next of manifest[key]?.imports ?? []) closure(next, seen)
    return seen
  }
  const keys = Object.keys(manifest)
  /** Vite names a chunk by the module that it was made for, and one of `CHUNK_DOORS` by its file. */
  const keyOf = (module: string) =>
    module in manifest ? module : keys.find((key) => manifest[key]?.name === chunkBehind(module))
  const link = (file: string) => ({ href: base + file, integrity: integrityOf(join(folder, file)) })
  return {
    css: css === undefined ? '' : readFileSync(join(folder, css), 'utf8').trim(),
    scriptsFor(modules) {
      const needed = new Set<string>()
      for (const module of [entry, ...modules]) {
        const key = keyOf(module)
        if (key === undefined) throw new Error(`Vite wrote no script for ${module}.`)
        closure(key, needed)
      }
      return [...needed].map((key) => link(manifest[key]!.file))
    },
  }
}
