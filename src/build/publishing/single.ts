import { withoutForbidden } from '../../text/encoding/index.ts'
import { type Head, headLines } from './head.ts'
import { contentPolicy } from './policy.ts'

/** What the one file holds. */
export interface SingleFile extends Head {
  /** The first page as React rendered it. */
  readonly html: string
  readonly css: string
  /** The whole app with all its data, as one module. */
  readonly script: string
  /** The licences of all that is in it: they have to travel with it. */
  readonly licences: string
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
export function writeSingle(file: SingleFile): string {
  const { html, css, script, licences } = file
  const module = inlineScript(script)
  const policy = contentPolicy({ scripts: [module], styles: [css] }, { own: [], frames: false })
  return [
    ...headLines(file, policy),
    `<style>${css}</style>`,
    '</head>',
    `<body><div id="app">${withoutForbidden(html)}</div>`,
    `<script type="module">${module}</script>`,
    // No browser runs it: a block of data, for whoever opens the file in an editor.
    `<script type="text/plain">\n${inlineScript(licences)}\n</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
