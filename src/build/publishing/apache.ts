import { PREFIXED } from '../../domain/rulebook/index.ts'
import { ASSETS, type Header, type ServerPolicy, SHARED } from './headers.ts'
import { HIDDEN, literal, MISSING, WELL_KNOWN } from './server-words.ts'
import { FILE_TYPES, TEXT_FILES } from './types.ts'

/**
 * What Apache 2.4 with mod_headers and mod_rewrite has to know of the served folder. It redirects nothing, like the
 * block for nginx.
 */
function folderRules({ base, everywhere, assets, shared, others, neverFramed }: ServerPolicy): readonly string[] {
  const inside = literal(base)
  const set = ({ name, value }: Header, expression?: string) =>
    `Header always set ${name} "${value}"${expression === undefined ? '' : ` "expr=${expression}"`}`
  const isAsset = `%{REQUEST_URI} =~ m#^${inside}${ASSETS}#`
  const isShared = `%{REQUEST_URI} =~ m#^${inside}(${SHARED.join('|')})#`
  const isNeverFramed = `%{REQUEST_URI} =~ m#^${inside}(${neverFramed.paths.map(literal).join('|')})(/|$)#`
  const endings = [...TEXT_FILES].map((ending) => ending.slice(1))
  return [
    'Options -Indexes -MultiViews',
    'DirectorySlash Off',
    'DirectoryIndex disabled',
    'AddDefaultCharset utf-8',
    ...Object.entries(FILE_TYPES).map(([ending, type]) => `AddType ${type} ${ending}`),
    `AddCharset utf-8 ${[...TEXT_FILES].join(' ')}`,
    // Apache keeps two tables of headers and sends both: what the host has set in the other one goes, or it comes
    // twice.
    ...everywhere.map(({ name }) => `Header unset ${name}`),
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
    '# Pages are read; nothing is sent here.',
    'RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$',
    'RewriteRule ^ - [R=405,L]',
    '# Files for other servers, and whatever begins with a dot; but certificates are proved below .well-known.',
    `RewriteCond %{REQUEST_URI} ${HIDDEN}`,
    'RewriteRule ^ - [R=404,L]',
    'RewriteCond %{ENV:REDIRECT_STATUS} ^$',
    `RewriteRule ^${MISSING}$ - [R=404,L]`,
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
  ]
}

/**
 * Writes `.htaccess`; the host has to allow it (AllowOverride All). It cannot switch off the access log: that stands in
 * the host's own configuration.
 */
export function writeHtaccess(policy: ServerPolicy): string {
  return ['# Lotse: written by the build.', ...folderRules(policy), ''].join('\n')
}

/**
 * Writes a whole virtual host for Apache, for operators who own its configuration. It reads no `.htaccess` and has no
 * access log. Below a path, everything outside is unknown.
 */
export function writeApacheHost(policy: ServerPolicy): string {
  const { base } = policy
  const path = base.slice(0, -1)
  return [
    '# Lotse: virtual host for Apache 2.4, written by the build. Modules: headers, rewrite, alias, dir, mime, env.',
    '# Change: the port (with SSLEngine and the certificate), ServerName, the folder (everywhere), ErrorLog.',
    '<VirtualHost *:80>',
    'ServerName www.beispiel.de',
    'DocumentRoot /var/www/lotse',
    // The privacy page promises it. A line of the error log names an address too.
    '# No CustomLog: who opened which page is not written down.',
    'ErrorLog /var/log/apache2/lotse-error.log',
    'LogLevel crit',
    ...(base === '/'
      ? []
      : [
          `RedirectMatch 404 ^/(?!${literal(path.slice(1))}(/|$)|${literal(WELL_KNOWN)})`,
          `Alias ${path} /var/www/lotse`,
        ]),
    '<Directory /var/www/lotse>',
    'AllowOverride None',
    'Require all granted',
    ...folderRules(policy),
    'Options +FollowSymLinks',
    '</Directory>',
    '</VirtualHost>',
    '',
  ].join('\n')
}
