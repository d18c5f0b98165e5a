/**
 * What travels together. Each chunk has one door; the bundler puts into it whatever the door needs to run, through all
 * static imports and packages, and nothing that those merely re-export. There is no list of members: what a door no
 * longer imports leaves its chunk, and what it newly imports joins it. A module that two doors need belongs to the
 * first of them in this table.
 *
 * Without chunks of its own choosing the bundler writes a file for each set of pages that share a module, and a visit
 * would cause many more requests.
 */
export const CHUNK_DOORS = {
  /** All that the first question needs. Every page loads it. */
  base: 'src/app/main.tsx',
  /** What the helpline's desk needs before it answers its first key. */
  desk: 'src/screens/helpline/index.ts',
  /**
   * What the result needs beside its data. Other pages that show offers fetch it whole; a further attempt can fetch all
   * of it.
   */
  result: 'src/screens/wizard/result-chunk.ts',
  /** The list of the pages beside the guide. */
  'page-list': 'src/app/pages.tsx',
} as const

/**
 * The chunks as Rolldown takes them (`output.codeSplitting.groups`). By its default `includeDependenciesRecursively` it
 * captures what an accepted module depends on, so that each test accepts the door alone.
 * @returns one group per door, in order of precedence
 */
export function chunkGroups(): { readonly name: string; readonly test: (id: string) => boolean }[] {
  return Object.entries(CHUNK_DOORS).map(([name, door]) => ({ name, test: (id) => id.endsWith(`/${door}`) }))
}

/**
 * The chunk behind a door.
 * @param module path of a source file from the project's root
 * @returns the chunk's name; undefined where the module is no door
 */
export function chunkBehind(module: string): string | undefined {
  return Object.entries(CHUNK_DOORS).find(([, door]) => door === module)?.[0]
}
