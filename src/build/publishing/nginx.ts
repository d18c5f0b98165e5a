import { PREFIXED } from '../../domain/rulebook/index.ts'
import { ASSETS, type Header, type ServerPolicy, SHARED } from './headers.ts'
import { FILE_TYPES } from './types.ts'

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A map from the file's path to the value of a header; an empty value sends none. */
function map(variable: string, cases: readonly (readonly [pattern: string, value: string])[], otherwise: string) {
  return [
    `map $uri $${variable} {`,
    `    default "${otherwise}";`,
    ...cases.map(([pattern, value]) => `    "~^/${pattern}" "${value}";`),
    '}',
  ]
}

const send = (name: string, value: string) => `    add_header ${name} "${value}" always;`

/**
 * Writes a whole server block for nginx, to be included at the level of `http`. The operator changes the two marked
 * lines and adds the certificate. No address is redirected: `/angebote` and `/angebote/` are the same page, so that no
 * port of an inner server becomes visible.
 */
export function writeNginx({ base, everywhere, assets, shared, others, neverFramed }: ServerPolicy): string {
  const inside = literal(base)
  const sent = (headers: readonly Header[], name: string) => headers.find((one) => one.name === name)?.value ?? ''
  const names = [...new Set([...assets, ...shared, ...others].map(({ name }) => name))]
  const variable = (name: string) => `lotse_${name.toLowerCase().replaceAll('-', '_')}`
  return [
    '# Lotse: server block for nginx, written by the build. Include it at the level of http.',
    '# Change: listen (with ssl and the certificate), server_name, root.',
    ...names.flatMap((name) =>
      map(
        variable(name),
        [
          [literal(ASSETS), sent(assets, name)],
          ...SHARED.map((folder) => [literal(folder), sent(shared, name)] as const),
        ],
        sent(others, name),
      ),
    ),
    ...neverFramed.headers.flatMap(({ name, value }) =>
      map(
        `${variable(name)}_never`,
        neverFramed.paths.map((path) => [`${literal(path)}(/|$)`, value]),
        '',
      ),
    ),
    ...map(
      'lotse_missing',
      PREFIXED.map((id) => [`${id}(/|$)`, `${base}${id}/404.html`]),
      `${base}404.html`,
    ),
    'server {',
    '    listen 80;',
    '    server_name _;',
    '    root /var/www/lotse;',
    '',
    '    # The privacy page promises it: who opened which page is not written down.',
    '    access_log off;',
    '    log_not_found off;',
    '    server_tokens off;',
    '    absolute_redirect off;',
    '    port_in_redirect off;',
    '    autoindex off;',
    '    charset utf-8;',
    '    types {',
    ...Object.entries(FILE_TYPES).map(([ending, type]) => `        ${type} ${ending.slice(1)};`),
    '    }',
    `    charset_types ${Object.values(FILE_TYPES)
      .filter((type) => !/html|png/.test(type))
      .join(' ')};`,
    '    default_type application/octet-stream;',
    '',
    '    # The build wrote the compressed files. With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static) take the # away:',
    '    gzip_static on;',
    '    gzip_vary on;',
    '    #brotli_static on;',
    '',
    ...everywhere.map(({ name, value }) => send(name, value)),
    ...names.map((name) => send(name, `$${variable(name)}`)),
    ...neverFramed.headers.map(({ name }) => send(name, `$${variable(name)}_never`)),
    '',
    '    error_page 404 $lotse_missing;',
    `    location ~ ^${inside}((${PREFIXED.join('|')})/)?404\\.html$ {`,
    '        internal;',
    ...serve(base),
    '    }',
    '    # Files for other servers, and whatever begins with a dot.',
    '    location ~ /(\\.|_headers) { return 404; }',
    `    location ${base === '/' ? '/' : `~ ^${inside.slice(0, -1)}(/|$)`} {`,
    ...serve(base),
    '    }',
    ...(base === '/' ? [] : ['    location / { return 404; }']),
    '}',
    '',
  ].join('\n')
}

/** The file itself or the page of a folder, without any redirect. */
function serve(base: string): readonly string[] {
  const rewrite = base === '/' ? [] : [`        rewrite ^${literal(base.slice(0, -1))}(?:/(.*))?$ /$1 break;`]
  return [...rewrite, '        try_files $uri $uri/index.html =404;']
}
