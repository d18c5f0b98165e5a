import { type Channel, TO, type Tree } from './channel.ts'

const link = (id: string, rel: string, attributes: { readonly [name: string]: string } = {}): Channel => {
  const { crossorigin: _, integrity, ...said } = attributes
  const words = Object.entries(said).map(([name, value]) => ` ${name}="${value}"`)
  return {
    id: `link-${id}`,
    what: `\`<link rel="${rel}"${words.join('')}>\`${integrity === undefined ? '' : ' with some checksum'}`,
    by: { nodes: ['link', { rel, href: TO, ...attributes }] },
  }
}
const nodes = (id: string, what: string, tree: Tree): Channel => ({ id, what, by: { nodes: tree } })

/** What asks a server because it stands in the page. */
export const MARKUP: readonly Channel[] = [
  link('stylesheet', 'stylesheet'),
  link('preload-image', 'preload', { as: 'image' }),
  link('preload-font', 'preload', { as: 'font', crossorigin: '' }),
  link('preload-script', 'preload', { as: 'script' }),
  link('preload-style', 'preload', { as: 'style' }),
  link('preload-fetch', 'preload', { as: 'fetch', crossorigin: '' }),
  link('preload-integrity', 'preload', { as: 'script', integrity: 'sha256-AAAA', crossorigin: '' }),
  link('modulepreload', 'modulepreload'),
  link('modulepreload-integrity', 'modulepreload', { integrity: 'sha256-AAAA' }),
  link('prefetch', 'prefetch'),
  link('prerender', 'prerender'),
  link('preconnect', 'preconnect'),
  link('icon', 'icon'),
  link('touch-icon', 'apple-touch-icon'),
  link('manifest', 'manifest'),
  link('search', 'search', { type: 'application/opensearchdescription+xml' }),
  link('dictionary', 'compression-dictionary'),
  nodes('img', '`<img src>`', ['img', { src: TO }]),
  nodes('img-srcset', '`<img srcset>`', ['img', { srcset: `${TO} 1x` }]),
  nodes('img-attribution', '`<img attributionsrc>`', ['img', { attributionsrc: TO, src: 'data:,' }]),
  nodes('picture', '`<picture><source>`', ['picture', {}, ['source', { srcset: TO }], ['img', {}]]),
  nodes('input-image', '`<input type="image">`', ['input', { type: 'image', src: TO }]),
  nodes('background', '`<body background>`', ['table', { background: TO }, ['tr', {}, ['td', {}, 'a']]]),
  nodes('video', '`<video src>`', ['video', { src: TO, preload: 'auto' }]),
  nodes('video-poster', '`<video poster>`', ['video', { poster: TO }]),
  nodes('video-source', '`<video><source>`', ['video', { preload: 'auto' }, ['source', { src: TO }]]),
  nodes('video-track', '`<track>`', [
    'video',
    { src: 'data:video/mp4,', crossorigin: '' },
    ['track', { src: TO, default: '', kind: 'subtitles' }],
  ]),
  nodes('audio-element', '`<audio src>`', ['audio', { src: TO, preload: 'auto' }]),
  nodes('script', '`<script src>`', ['script', { src: TO }]),
  nodes('script-module', '`<script type="module" src>`', ['script', { type: 'module', src: TO }]),
  nodes('script-integrity', '`<script src integrity>`', [
    'script',
    { src: TO, integrity: 'sha256-AAAA', crossorigin: '' },
  ]),
  nodes('script-inline', '`<script>` with text that asks', [
    'script',
    {},
    `fetch(${JSON.stringify(TO)}, { mode: 'no-cors' })`,
  ]),
  nodes('speculation-rules', 'speculation rules', [
    'script',
    { type: 'speculationrules' },
    JSON.stringify({ prefetch: [{ source: 'list', urls: [TO], eagerness: 'immediate' }] }),
  ]),
  nodes('style-inline', '`<style>` with text that asks', ['style', {}, `@import url(${TO})`]),
  nodes('iframe', '`<iframe src>`', ['iframe', { src: TO }]),
  nodes('iframe-srcdoc', '`<iframe srcdoc>` with a picture', ['iframe', { srcdoc: `<img src="${TO}">` }]),
  nodes('iframe-data', '`<iframe>` with a `data:` page that shows a picture', [
    'iframe',
    { src: `data:text/html,<img src='${TO}'>` },
  ]),
  nodes('frameset', '`<frameset><frame>`', ['frameset', {}, ['frame', { src: TO }]]),
  nodes('fenced-frame', '`<fencedframe>`', ['fencedframe', { src: TO }]),
  nodes('portal', '`<portal>`', ['portal', { src: TO }]),
  nodes('object', '`<object data>`', ['object', { data: TO }]),
  nodes('embed', '`<embed src>`', ['embed', { src: TO }]),
  nodes('svg-image', '`<svg><image>`', ['svg', {}, ['image', { href: TO, width: '9', height: '9' }]]),
  nodes('svg-use', '`<svg><use>`', ['svg', {}, ['use', { href: `${TO}#a` }]]),
  nodes('svg-filter', '`<svg><feImage>`', [
    'svg',
    { width: '9', height: '9' },
    ['filter', { id: 'told' }, ['feImage', { href: TO }]],
    ['rect', { width: '9', height: '9', filter: 'url(#told)' }],
  ]),
  nodes('svg-script', '`<svg><script href>`', ['svg', {}, ['script', { href: TO }]]),
  nodes('svg-fill', '`<svg>` with a fill of another file', [
    'svg',
    { width: '9', height: '9' },
    ['rect', { width: '9', height: '9', fill: `url(${TO}#a)` }],
  ]),
  nodes('mathml', 'MathML with a picture inside', ['math', {}, ['mtext', {}, ['img', { src: TO }]]]),
]
