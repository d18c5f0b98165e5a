import { PREFIXED } from '../../domain/rulebook/index.ts'
import { ASSETS, type ServerPolicy, SHARED } from './headers.ts'
import { map, neverVariable, pageTypes, send, sentBy, variable } from './nginx-words.ts'
import { HIDDEN, literal, MISSING, WELL_KNOWN } from './server-words.ts'

/**
 * Writes a whole server block for nginx, to be included at the level of `http`. The operator changes the marked lines
 * and adds the certificate. No address is redirected: `/angebote` and `/angebote/` are the same page, so that no port
 * of an inner server becomes visible. All headers stand at the level of the server: one `add_header` in a location
 * would end the inheritance of all others there.
 */
export function writeNginx(policy: ServerPolicy): string {
  const { base, everywhere, assets, shared, others, neverFramed } = policy
  const inside = literal(base)
  const names = [...new Set([...assets, ...shared, ...others].map(({ name }) => name))]
  return [
    '# Lotse: server block for nginx, written by the build. Include it at the level of http.',
    '# Change: listen (with ssl and the certificate), server_name, root, error_log.',
    ...names.flatMap((name) =>
      map(
        '$uri',
        variable(name),
        [
          [`^/${literal(ASSETS)}`, sentBy(assets, name)],
          ...SHARED.map((folder) => [`^/${literal(folder)}`, sentBy(shared, name)] as const),
        ],
        sentBy(others, name),
      ),
    ),
    ...neverFramed.headers.flatMap(({ name, value }) =>
      map(
        '$uri',
        neverVariable(name),
        neverFramed.paths.map((path) => [`^/${literal(path)}(/|$)`, value]),
        '',
      ),
    ),
    ...map(
      '$uri',
      'lotse_missing',
      PREFIXED.map((id) => [`^/${id}(/|$)`, `${base}${id}/404.html`]),
      `${base}404.html`,
    ),
    'server {',
    '    listen 80;',
    '    server_name _;',
    '    root /var/www/lotse;',
    '',
    '    # The privacy page promises it: who opened which page is not written down. A line of the error log names an',
    '    # address too: only what stops the server is written there.',
    '    access_log off;',
    '    error_log /var/log/nginx/lotse-error.log crit;',
    '    log_not_found off;',
    '    server_tokens off;',
    '    absolute_redirect off;',
    '    port_in_redirect off;',
    '    autoindex off;',
    ...pageTypes('    '),
    '',
    '    # The build wrote the compressed files. With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static) take the # away:',
    '    gzip_static on;',
    '    gzip_vary on;',
    '    #brotli_static on;',
    '',
    '    # Here alone: an add_header inside a location would end all of these there.',
    ...everywhere.map(({ name, value }) => send(name, value)),
    ...names.map((name) => send(name, `$${variable(name)}`)),
    ...neverFramed.headers.map(({ name }) => send(name, `$${neverVariable(name)}`)),
    '',
    '    error_page 404 $lotse_missing;',
    '    # Where certificates are proved.',
    `    location ^~ /${WELL_KNOWN} {`,
    '        try_files $uri =404;',
    '    }',
    `    location ~ ^${inside}${MISSING}$ {`,
    '        internal;',
    ...serve(base),
    '    }',
    '    # Files for other servers, and whatever else begins with a dot.',
    `    location ~ ${HIDDEN} { return 404; }`,
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
