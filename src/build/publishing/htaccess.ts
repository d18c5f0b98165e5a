import { PREFIXED } from '../../domain/rulebook/index.ts'
import { ASSETS, type Header, type ServerPolicy, SHARED } from './headers.ts'
import { FILE_TYPES, TEXT_FILES } from './types.ts'

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Writes `.htaccess` for Apache 2.4 with mod_headers and mod_rewrite; the host has to allow it (AllowOverride All).
 * Like the block for nginx it redirects nothing. It cannot switch off the access log: that stands in the host's own
 * configuration.
 */
export function writeHtaccess({ base, everywhere, assets, shared, others, neverFramed }: ServerPolicy): string {
  const inside = literal(base)
  const set = ({ name, value }: Header, expression?: string) =>
    `Header always set ${name} "${value}"${expression === undefined ? '' : ` "expr=${expression}"`}`
  const isAsset = `%{REQUEST_URI} =~ m#^${inside}${ASSETS}#`
  const isShared = `%{REQUEST_URI} =~ m#^${inside}(${SHARED.join('|')})#`
  const isNeverFramed = `%{REQUEST_URI} =~ m#^${inside}(${neverFramed.paths.map(literal).join('|')})(/|$)#`
  const endings = [...TEXT_FILES].map((ending) => ending.slice(1))
  return [
    '# Lotse: written by the build.',
    'Options -Indexes -MultiViews',
    'DirectorySlash Off',
    'DirectoryIndex disabled',
    'AddDefaultCharset utf-8',
    ...Object.entries(FILE_TYPES).map(([ending, type]) => `AddType ${type} ${ending}`),
    `AddCharset utf-8 ${[...TEXT_FILES].join(' ')}`,
    ...everywhere.map((header) => set(header)),
    ...assets.map((header) => set(header, isAsset)),
    ...shared.map((header) => set(header, isShared)),
    ...others.map((header) => set(header, `!(${isAsset}) && !(${isShared})`)),
    // `set` would take the first policy away; `always` and the other table are sent one after the other.
    ...neverFramed.headers.map(({ name, value }) => `Header always append ${name} "${value}" "expr=${isNeverFramed}"`),
    `ErrorDocument 404 ${base}404.html`,
    ...PREFIXED.flatMap((id) => [
      `<If "%{REQUEST_URI} =~ m#^${inside}${id}(/|$)#">`,
      `  ErrorDocument 404 ${base}${id}/404.html`,
      '</If>',
    ]),
    'RewriteEngine On',
    'RewriteOptions AllowNoSlash',
    `RewriteBase ${base}`,
    '# Files for other servers, and whatever begins with a dot.',
    'RewriteCond %{REQUEST_URI} /(\\.|_headers)',
    'RewriteRule ^ - [R=404,L]',
    'RewriteCond %{ENV:REDIRECT_STATUS} ^$',
    `RewriteRule ^((${PREFIXED.join('|')})/)?404\\.html$ - [R=404,L]`,
    '# The page of a folder, with a slash behind it or without.',
    'RewriteRule ^$ index.html',
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteRule ^(.+?)/?$ $1/index.html',
    '# The compressed files that the build wrote.',
    ...[
      ['br', 'br'],
      ['gzip', 'gz'],
    ].flatMap(([coding, suffix]) => [
      `RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
      `RewriteCond %{REQUEST_FILENAME}.${suffix} -f`,
      `RewriteRule ^.+\\.(${endings.join('|')})$ $0.${suffix} [L]`,
    ]),
    ...Object.entries(FILE_TYPES)
      .filter(([ending]) => TEXT_FILES.has(ending))
      .map(
        ([ending, type]) =>
          `<FilesMatch "\\${ending}\\.(br|gz)$">\n  ForceType "${type}; charset=utf-8"\n  SetEnv no-gzip 1\n</FilesMatch>`,
      ),
    '<FilesMatch "\\.br$">\n  Header set Content-Encoding br\n</FilesMatch>',
    '<FilesMatch "\\.gz$">\n  Header set Content-Encoding gzip\n</FilesMatch>',
    `<FilesMatch "\\.(${endings.join('|')})(\\.br|\\.gz)?$">\n  Header merge Vary Accept-Encoding\n</FilesMatch>`,
    '',
  ].join('\n')
}
