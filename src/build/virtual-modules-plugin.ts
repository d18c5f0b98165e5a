import type { Plugin } from 'vite'
import type { LanguageModules, VirtualModules } from '../app/virtual-modules.ts'
import { wallTimeOf } from '../domain/matching/index.ts'
import { LANGUAGES, type Language } from '../domain/rulebook/index.ts'

/** Makes the content of a module when it is asked for. */
type Maker<T> = (() => T) | (() => Promise<T>)

/** What one plugin makes: each module with the type that its readers get. */
export interface Made<N extends keyof VirtualModules, K extends keyof LanguageModules> {
  readonly modules: { readonly [Name in N]: Maker<VirtualModules[Name]> }
  readonly byLanguage: { readonly [Kind in K]: (language: Language) => LanguageModules[Kind] }
}

/** What a build adds to the rules. */
export interface BuildFacts {
  /** The path below which the site is served, with slashes at both ends. */
  readonly base: string
  /** The day of the build, ISO date, German calendar. */
  readonly today: string
}

const PREFIX = 'virtual:lotse/'
const LOADERS = 'by-language/'

/**
 * What is small, or wanted together, is one script for each language: a file for each would weigh 41 bytes in every
 * page, whose list of checksums names all scripts (`publishing/import-map.ts`).
 */
const TOGETHER: { readonly [name: string]: readonly string[] } = {
  words: ['operator', 'event-words', 'open-data'],
  found: ['search-words', 'summaries'],
}

/**
 * A module with one dynamic import per language, so that only the requested language is fetched. What says the same in
 * two languages is one script.
 */
function loaders(kind: string, make: (language: Language) => unknown): string {
  const [together] = Object.entries(TOGETHER).find(([, kinds]) => kinds.includes(kind)) ?? []
  const made = LANGUAGES.map((language) => JSON.stringify(make(language)))
  const imports = LANGUAGES.map((language, index) => {
    const same = LANGUAGES[made.indexOf(made[index]!)]
    const load =
      together === undefined
        ? `import('${PREFIX}${kind}/${same}')`
        : `import('${PREFIX}${together}/${language}').then((all)=>({default:all.default['${kind}']}))`
    return `${JSON.stringify(language)}:()=>${load}`
  })
  return `export default {${imports.join()}}`
}

/** Every module of a plugin by its name behind the prefix, as source text. */
function sourcesOf(made: Made<never, never>): ReadonlyMap<string, () => string | Promise<string>> {
  // JSON.parse of a string is faster to start than an object literal of the same size.
  const source = (content: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(content))})`
  const modules = Object.entries<Maker<unknown>>(made.modules)
  const byLanguage = Object.entries<(language: Language) => unknown>(made.byLanguage)
  return new Map<string, () => string | Promise<string>>([
    ...modules.map(([name, make]) => [name, async () => source(await make())] as const),
    ...byLanguage.map(([kind, make]) => [LOADERS + kind, () => loaders(kind, make)] as const),
    ...Object.entries(TOGETHER)
      .filter(([, kinds]) => byLanguage.some(([kind]) => kinds.includes(kind)))
      .flatMap(([name, kinds]) =>
        LANGUAGES.map((language) => {
          const all = byLanguage.filter(([kind]) => kinds.includes(kind))
          return [
            `${name}/${language}`,
            () => source(Object.fromEntries(all.map(([kind, make]) => [kind, make(language)]))),
          ] as const
        }),
      ),
    ...byLanguage.flatMap(([kind, make]) =>
      LANGUAGES.map((language) => [`${kind}/${language}`, () => source(make(language))] as const),
    ),
  ])
}

/**
 * A plugin that makes modules of the table `VirtualModules` importable.
 * @param name the plugin's name
 * @param start called once per build, at its start; reads what the modules are made from
 * @throws the build stops with what `start` or a maker throws
 */
export function virtualModules<N extends keyof VirtualModules, K extends keyof LanguageModules>(
  name: string,
  start: (facts: BuildFacts) => Made<N, K>,
): Plugin {
  let sources: ReturnType<typeof sourcesOf> = new Map()
  let base = '/'
  return {
    name,
    configResolved(config) {
      base = config.base
    },
    buildStart() {
      sources = sourcesOf(start({ base, today: wallTimeOf(new Date()).date }))
    },
    resolveId: (id) => (id.startsWith(PREFIX) && sources.has(id.slice(PREFIX.length)) ? `\0${id}` : null),
    async load(id) {
      const make = id.startsWith(`\0${PREFIX}`) ? sources.get(id.slice(PREFIX.length + 1)) : undefined
      return make === undefined ? null : { code: await make(), moduleType: 'js' }
    },
  }
}
