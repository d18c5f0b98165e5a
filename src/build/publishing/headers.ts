import { LANGUAGES, pathIn } from '../../domain/rulebook/index.ts'
import { PERMISSIONS } from './permissions.ts'
import { contentPolicy, type InlineParts, ownSources } from './policy.ts'

export interface Header {
  readonly name: string
  readonly value: string
}

/** Every header that a server has to send. Each server file is written from this, and checked against it. */
export interface ServerPolicy {
  /** The path below which the site is served, with slashes at both ends. */
  readonly base: string
  /** With every answer. */
  readonly everywhere: readonly Header[]
  /** With files whose name changes with their content. */
  readonly assets: readonly Header[]
  /** With what other sites load into theirs: the script of partners, and the data. */
  readonly shared: readonly Header[]
  /** With all other files. */
  readonly others: readonly Header[]
  /**
   * Beside those, with pages that no frame may show: paths below the base, in every language, with all that lies below
   * them.
   */
  readonly neverFramed: { readonly paths: readonly string[]; readonly headers: readonly Header[] }
}

/** The folder of files whose name changes with their content. */
export const ASSETS = 'assets/'

/** The folders of what other sites load: the script of partners, and the data. */
export const SHARED: readonly string[] = ['embed/', 'daten/']

/** The helpline's page and those for editors: no frame may be laid over them, no search engine should list them. */
export const STAFF_PAGES: readonly string[] = ['/beratung', '/monitoring/entwurf', '/monitoring/bearbeiten']

/** Where and for whom a site is served. */
export interface Served {
  /** The path below which the site is served, with slashes at both ends. */
  readonly base: string
  /** The operator's address; see `ownSources`. */
  readonly address: string | null
  /** Who may show the guide in a frame; undefined: everybody. */
  readonly frames: readonly string[] | undefined
}

/**
 * Nothing on the way may rewrite what is sent: a network that wraps mail links or numbers changes pages under their own
 * script, and scripts under their checksums.
 */
const caching = (how: string) => `${how}, no-transform`

/**
 * The headers of a built site: what a meta element cannot carry, and the pages' own policy once more. One text for all
 * pages, so that it allows what any of them needs; the meta element of each page takes away what that page does not.
 * @param inline the inline parts of all pages
 */
export function serverPolicy(inline: InlineParts, { base, address, frames }: Served): ServerPolicy {
  const ancestors = frames === undefined ? '*' : ["'self'", ...frames].join(' ')
  const policy = contentPolicy(inline, { own: ownSources(address), frames: true })
  return {
    base,
    everywhere: [
      { name: 'Content-Security-Policy', value: `${policy}; frame-ancestors ${ancestors}` },
      // No Integrity-Policy: WebKit 2.50 does not see the checksums of the import map and refuses every later script.
      { name: 'Referrer-Policy', value: 'no-referrer' },
      { name: 'Permissions-Policy', value: PERMISSIONS },
      { name: 'X-Content-Type-Options', value: 'nosniff' },
      // A browser that looks up the names of offers beforehand would tell the office's network which ones are shown.
      { name: 'X-DNS-Prefetch-Control', value: 'off' },
      // No Cross-Origin-Opener-Policy: a browser refuses such a page in a window that a sandboxed frame opened, and the
      // full-page link of the frame leads there.
      // Below a path the host belongs to somebody else, and a browser keeps the last such header of a host: ours would
      // replace one that says more. Without includeSubDomains: other hosts below the operator's name are not ours to
      // decide on.
      ...(base === '/' ? [{ name: 'Strict-Transport-Security', value: 'max-age=31536000' }] : []),
    ],
    assets: [
      { name: 'Cache-Control', value: caching('public, max-age=31536000, immutable') },
      // A frame with a sandbox has no origin: without this its module scripts do not load.
      { name: 'Access-Control-Allow-Origin', value: '*' },
    ],
    shared: [
      // Also for names that never change: a new telephone number is everywhere within an hour.
      { name: 'Cache-Control', value: caching('public, max-age=3600') },
      // A partner who names the checksum asks from another origin; so does a page that shows the data.
      { name: 'Access-Control-Allow-Origin', value: '*' },
    ],
    others: [{ name: 'Cache-Control', value: caching('no-cache') }],
    neverFramed: {
      paths: LANGUAGES.flatMap((language) => STAFF_PAGES.map((path) => pathIn(language, path).slice(1))),
      // A second policy beside the first: a browser keeps both. So it works where a host joins headers and where it
      // sends two.
      headers: [{ name: 'Content-Security-Policy', value: "frame-ancestors 'none'" }],
    },
  }
}

/** The headers of one address; a name that comes twice is joined by a comma, as HTTP has it. */
export function headersFor(policy: ServerPolicy, path: string): ReadonlyMap<string, string> {
  const plain = path.slice(policy.base.length)
  const never = policy.neverFramed.paths.some((one) => plain === one || plain.startsWith(`${one}/`))
  return joinHeaders([
    ...policy.everywhere,
    ...(plain.startsWith(ASSETS)
      ? policy.assets
      : SHARED.some((folder) => plain.startsWith(folder))
        ? policy.shared
        : policy.others),
    ...(never ? policy.neverFramed.headers : []),
  ])
}

/** Headers by their name in small letters. */
export function joinHeaders(headers: readonly Header[]): ReadonlyMap<string, string> {
  const joined = new Map<string, string>()
  for (const { name, value } of headers) {
    const before = joined.get(name.toLowerCase())
    joined.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`)
  }
  return joined
}
