import { escapeMarkup } from '../../text/encoding/index.ts'
import { contentPolicy } from './policy.ts'

/** What the one file holds. */
export interface SingleFile {
  readonly title: string
  readonly description: string
  /** The first page as React rendered it, in German. */
  readonly html: string
  readonly css: string
  /** The whole app with all its data, as one module. */
  readonly script: string
}

/**
 * A script as it may stand in HTML: nothing in it may look like its end. Backslashes change nothing in strings, and
 * elsewhere these do not occur.
 */
export function inlineScript(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3C').trim()
}

/**
 * Writes one HTML file that needs nothing but a browser: no server, no other file, no line. Its policy allows it to ask
 * for nothing at all.
 */
export function writeSingle({ title, description, html, css, script }: SingleFile): string {
  const module = inlineScript(script)
  const policy = contentPolicy({ scripts: [module], styles: [css] }, null)
  return [
    '<!doctype html>',
    '<html lang="de">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta http-equiv="x-dns-prefetch-control" content="off">',
    '<meta name="format-detection" content="telephone=no">',
    `<title>${escapeMarkup(title)}</title>`,
    `<meta name="description" content="${escapeMarkup(description)}">`,
    `<style>${css}</style>`,
    '</head>',
    `<body><div id="app">${html}</div>`,
    `<script type="module">${module}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
