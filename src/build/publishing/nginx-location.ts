import { PREFIXED } from '../../domain/rulebook/index.ts'
import { ASSETS, type ServerPolicy, SHARED } from './headers.ts'
import { map, neverVariable, pageTypes, send, sentBy, variable } from './nginx-words.ts'
import { HIDDEN, literal, MISSING } from './server-words.ts'

/**
 * Writes the variables for `writeNginxLocation`, which nginx takes at the level of `http` alone. Each is empty outside
 * the path, and an empty header is not sent: other pages of the host stay as they are.
 */
export function writeNginxMaps({ base, everywhere, assets, shared, others, neverFramed }: ServerPolicy): string {
  const inside = `^${literal(base.slice(0, -1))}`
  const folder = (name: string) => `${inside}/${literal(name)}`
  const names = [...new Set([...assets, ...shared, ...others].map(({ name }) => name))]
  return [
    '# Lotse below a path of your site, part 1 of 2: include this at the level of http (Debian: /etc/nginx/conf.d/).',
    ...everywhere.flatMap(({ name, value }) => map('$uri', variable(name), [[`${inside}(/|$)`, value]], '')),
    ...names.flatMap((name) =>
      map(
        '$uri',
        variable(name),
        [
          [folder(ASSETS), sentBy(assets, name)],
          ...SHARED.map((one) => [folder(one), sentBy(shared, name)] as const),
          [`${inside}(/|$)`, sentBy(others, name)],
        ],
        '',
      ),
    ),
    ...neverFramed.headers.flatMap(({ name, value }) =>
      map(
        '$uri',
        neverVariable(name),
        neverFramed.paths.map((path) => [`${folder(path)}(/|$)`, value]),
        '',
      ),
    ),
    ...map(
      '$uri',
      'lotse_missing',
      PREFIXED.map((id) => [`${folder(id)}(/|$)`, `${base}${id}/404.html`]),
      `${base}404.html`,
    ),
    '',
  ].join('\n')
}

/**
 * Writes the path of an existing site in the words of nginx, to be included in its `server`. The headers stand beside
 * the site's own, not in the location: there they would end the inheritance of the site's headers.
 */
export function writeNginxLocation({ base, everywhere, assets, shared, others, neverFramed }: ServerPolicy): string {
  const names = [...new Set([...everywhere, ...assets, ...shared, ...others].map(({ name }) => name))]
  return [
    '# Lotse below a path of your site, part 2 of 2: include this inside your server { … }.',
    '# Change: alias.',
    '# An add_header at the level of http no longer reaches a server that has one of its own. Where yours stand there,',
    '# move these lines beside them, or write „add_header_inherit merge;“ (from nginx 1.29.3 on).',
    ...names.map((name) => send(name, `$${variable(name)}`).trim()),
    ...neverFramed.headers.map(({ name }) => send(name, `$${neverVariable(name)}`).trim()),
    '',
    `location = ${base.slice(0, -1)} { rewrite ^ ${base} last; }`,
    '# ^~: no other location of yours, for scripts or pictures, takes what lies below.',
    `location ^~ ${base} {`,
    '    alias /var/www/lotse/;',
    '    access_log off;',
    '    log_not_found off;',
    ...pageTypes('    '),
    '    gzip_static on;',
    '    gzip_vary on;',
    '    #brotli_static on;',
    '    error_page 404 $lotse_missing;',
    `    location ~ ^${literal(base)}${MISSING}$ { internal; }`,
    `    location ~ ${HIDDEN} { return 404; }`,
    '    try_files $uri $uri/index.html =404;',
    '}',
    '',
  ].join('\n')
}
