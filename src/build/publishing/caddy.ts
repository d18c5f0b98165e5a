import { PREFIXED } from '../../domain/rulebook/index.ts'
import { ASSETS, type Header, type ServerPolicy, SHARED } from './headers.ts'
import { WELL_KNOWN } from './server-words.ts'
import { FILE_TYPES, TEXT_FILES } from './types.ts'

const send = ({ name, value }: Header) => `${name} "${value}"`

const block = (opening: string, lines: readonly string[]): readonly string[] => [
  `${opening} {`,
  ...lines.map((line) => `\t${line}`),
  '}',
]

/** Paths and all that lies below them, as Caddy's matcher takes them. */
const withAllBelow = (paths: readonly string[]) => paths.flatMap((path) => [`/${path}`, `/${path}/*`]).join(' ')

/** Sends the file that was found, compressed for those who take it. */
const file = (...more: readonly string[]) =>
  block('file_server', ['precompressed br gzip', 'disable_canonical_uris', ...more])

/** Caddy takes the types of files from the machine, which may not know them. */
const types = Object.entries(FILE_TYPES).flatMap(([ending, type]) => {
  const name = `@is${ending.replace('.', '_')}`
  return [
    `${name} path *${ending}`,
    `header ${name} Content-Type "${type}${TEXT_FILES.has(ending) ? '; charset=utf-8' : ''}"`,
  ]
})

/** Files for other servers and whatever begins with a dot, but for the folder in which certificates are proved. */
const notHidden = block('not', ['path_regexp /(\\.|_headers)', `not path /${WELL_KNOWN}*`])

/** What the site answers, as seen from its own folder. Inside `route`, which keeps the order. */
function folderRules({ everywhere, assets, shared, others, neverFramed }: ServerPolicy): readonly string[] {
  const missing = (folder: string) => [
    'header Content-Type "text/html; charset=utf-8"',
    `rewrite * ${folder}/404.html`,
    ...file('status 404'),
  ]
  const pagesMissing = PREFIXED.map((id) => `/${id}/404.html`).join(' ')
  return [
    'root * {$LOTSE_FOLDER:/var/www/lotse}',
    ...block('header', [...everywhere, ...others].map(send)),
    `@never path ${withAllBelow(neverFramed.paths)}`,
    ...neverFramed.headers.map((header) => `header @never +${send(header)}`),
    '@writing not method GET HEAD',
    'header @writing Allow "GET, HEAD"',
    'respond @writing 405',
    '# The page of a folder, with a slash behind it or without.',
    ...block('@page', [...notHidden, 'file {path}/index.html']),
    ...block('handle @page', [
      'rewrite * {http.matchers.file.relative}',
      'header Content-Type "text/html; charset=utf-8"',
      ...file(),
    ]),
    ...block('@file', [...notHidden, `not path */ /404.html ${pagesMissing}`, 'file {path}']),
    ...block('handle @file', [
      `@assets path /${ASSETS}*`,
      ...block('header @assets', assets.map(send)),
      `@shared path ${SHARED.map((folder) => `/${folder}*`).join(' ')}`,
      ...block('header @shared', shared.map(send)),
      ...types,
      ...file(),
    ]),
    ...PREFIXED.flatMap((id) => block(`handle /${id}/*`, missing(`/${id}`))),
    ...block('handle', missing('')),
  ]
}

/**
 * Writes a Caddyfile: a whole site, or below a path one `handle` that an existing site takes over. Caddy fetches and
 * proves certificates by itself, and writes no access log unless told.
 */
export function writeCaddyfile(policy: ServerPolicy): string {
  const { base } = policy
  const path = base.slice(0, -1)
  const rules = block('route', folderRules(policy))
  const below = [
    `@lotse path ${path} ${base}*`,
    '# In an existing site: copy this block and the line above into yours, before what answers everything else.',
    ...block('handle @lotse', [`uri strip_prefix ${path}`, ...rules]),
    ...block(`handle /${WELL_KNOWN}*`, ['root * {$LOTSE_FOLDER:/var/www/lotse}', 'file_server']),
    ...block('handle', ['respond 404']),
  ]
  return [
    '# Lotse: Caddyfile, written by the build.',
    '# Change: the name of the site in the next line and the folder behind root, or set both in the environment.',
    ...block('{$LOTSE_ADDRESS:www.beispiel.de}', base === '/' ? rules : below),
    '',
  ].join('\n')
}
