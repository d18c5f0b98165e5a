import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { build } from 'vite'
import { byLanguage } from '../domain/rulebook/index.ts'
import { compileRulebook, type RuleFiles, readRules, siteTexts, textsOnDisk } from '../editorial/authoring/index.ts'
import type { Version } from '../screens/embed/index.ts'
import { outputsOf } from './bundle-outputs.ts'
import { MissingLicence, packageFolders } from './licences/index.ts'

/** The script that partners load, as one file. */
export interface HostScript {
  readonly code: string
  readonly version: Version
  /** Its name for ever: `v2.<hash>.js`. */
  readonly file: string
  readonly integrity: string
  /** What it says, in every language. */
  readonly words: ReturnType<typeof hostWords>
}

/**
 * Every version that partners may have in their pages, the oldest first. Those of the contract, whose room brings style
 * sheets: the bundler, which reads this file for its own settings, takes none there.
 */
export const VERSIONS: readonly Version[] = [1, 2]

/** Where it lies below the base of the site. */
export const EMBED_FOLDER = 'embed'
/** The name that always is the newest of a version. */
export const newestName = (version: Version) => `v${version}.js`

/** The name of a released file: its version, and what is in it. */
export function releasedName(version: Version, code: string): string {
  return `v${version}.${createHash('sha256').update(code).digest('hex').slice(0, 12)}.js`
}

export function integrityOf(code: string): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`
}

/** The hotline as the rules have it. */
function hotline(files: RuleFiles) {
  const { site, offers } = compileRulebook(files)
  const [phone] = offers.find(({ id }) => id === site.hotline)?.contact.phones ?? []
  if (phone === undefined)
    throw new Error('rules/site.yaml: Die Hotline hat keine Telefonnummer. Bitte ein Angebot mit Nummer wählen.')
  return { number: phone.number, dial: phone.dial }
}

/** What the script says, in every language. */
function hostWords(files: RuleFiles) {
  return byLanguage((language) => siteTexts(files, language).host)
}

/**
 * Bundles the host script of a version from its source. The same source, words and hotline give the same bytes.
 * @param folder where the rules lie
 * @throws MissingLicence where code of a package is in it
 */
export async function buildHostScript(version: Version, folder = 'rules'): Promise<HostScript> {
  const files = readRules(textsOnDisk(folder))
  const words = hostWords(files)
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { LINE: JSON.stringify(hotline(files)), WORDS: JSON.stringify(words) },
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(`src/screens/embed/host/embed-${version}.ts`),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const [chunk] = outputsOf(built).filter((one) => one.type === 'chunk')
  if (chunk === undefined) throw new Error('The host script was not written.')
  const [foreign] = packageFolders(chunk.moduleIds, resolve('.'))
  if (foreign !== undefined)
    throw new MissingLicence(
      `Das Skript für Partnerseiten enthält Code aus ${foreign}. Es besteht nur aus eigenem Code: ` +
        'Für fremde Hinweise ist in 2 KB kein Platz.',
    )
  const code = `${chunk.code.trim()}\n`
  return { version, code, file: releasedName(version, code), integrity: integrityOf(code), words }
}
