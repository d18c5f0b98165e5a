import { SANDBOX, type Version } from '../../screens/embed/index.ts'

/** A page of a partner, as difficult as partners' pages are. */
export interface Case {
  /** Its path on the partners' server. */
  readonly id: string
  readonly title: string
  /** What a person who looks at the page has to see. */
  readonly expect: string
  readonly body: string
  readonly head?: string
  readonly headers?: { readonly [name: string]: string }
}

/** Where the guide is, and where a guide would be that never answers; both with a slash at their ends. */
export interface Sites {
  readonly guide: string
  readonly silent: string
}

const ELEMENT = '<lotse-wegweiser></lotse-wegweiser>'
const script = (site: string, version: Version = 2) => `<script async src="${site}embed/v${version}.js"></script>`
const iframe = (site: string, sandbox?: string) =>
  `<iframe src="${site}" title="Lotse" width="390" height="800"${sandbox === undefined ? '' : ` sandbox="${sandbox}"`}></iframe>`

/** What a page's own style sheet may do to all elements. */
const HOSTILE = `
  * { all: unset; position: absolute !important; transform: rotate(5deg) !important; opacity: 0.2 !important; float:
  * right;
    width: 40px !important; height: 50px !important; overflow: hidden !important; letter-spacing: 1em !important }
  iframe, lotse-wegweiser { display: none !important; height: 50px !important; visibility: hidden !important }
  html, body { all: initial !important; display: block !important; width: auto !important; height: auto !important; opacity: 1 !important }`

/** What a page can do to find out more than it is told: another width every 200 ms, and a question every 20. */
const MEASURING = `<script>
  const frame = document.querySelector('iframe')
  let turn = 0
  setInterval(() => { frame.width = 300 + (turn++ % 50) * 16 }, 200)
  setInterval(() => { for (const v of [1, 2]) frame.contentWindow.postMessage({ v, type: 'lotse:hello' }, '*') }, 20)
</script>`

/** Every part of a sandbox that the guide can do with or without; popups and their escape come as a pair. */
export const SANDBOX_PARTS = [
  'allow-same-origin',
  'allow-forms',
  'allow-popups allow-popups-to-escape-sandbox',
  'allow-modals',
  'allow-top-navigation-by-user-activation',
] as const
export type SandboxPart = (typeof SANDBOX_PARTS)[number]

/** Every combination of those parts. The guide needs scripts in each; without them stands what needs none. */
export const SANDBOXES: readonly string[] = Array.from({ length: 2 ** SANDBOX_PARTS.length }, (_, bits) =>
  ['allow-scripts', ...SANDBOX_PARTS.filter((_, index) => bits & (1 << index))].join(' '),
)

/** Frames with a sandbox of their own, by the path of their page. */
export const sandboxId = (sandbox: string) => `sandbox-${sandbox.replaceAll(' ', '+') || 'nothing'}`

function sandboxCases(guide: string): readonly Case[] {
  return ['', ...SANDBOXES].map((sandbox) => ({
    id: sandboxId(sandbox),
    title: `sandbox="${sandbox}"`,
    expect: sandbox
      ? 'Offers by clicks alone. A link or a print that is not allowed says so beside it. “Seite verlassen” takes the window away or blanks the frame.'
      : 'The first question with 110, 112 and the hotline; “Seite verlassen” takes the guide away.',
    body: iframe(guide, sandbox),
  }))
}

/** All pages on which the contract has to hold (docs/decisions/0015-conformance.md). */
export function conformanceCases({ guide, silent }: Sites): readonly Case[] {
  const { origin } = new URL(guide)
  const element = ELEMENT + script(guide)
  return [
    {
      id: 'element',
      title: 'The element',
      expect:
        'A frame of one height, never higher than the window. Each step begins at its top. Zoom to 400 %: nothing is cut off.',
      body: `<h1>Partner</h1><button id="mine">A button of the page</button>${element}<p id="after">After the guide</p>`,
    },
    {
      id: 'element-1',
      title: 'The element of version 1',
      expect: '“ready” and one height, of both versions; nothing more, whatever is answered. It scrolls in itself.',
      body: `<h1>Partner</h1>${ELEMENT}<p>After the guide</p>${script(guide, 1)}`,
    },
    {
      id: 'measuring',
      title: 'A page that measures',
      expect:
        'It sets fifty widths in turn, asks with “hello” all the time and notes what it is told. Answer as you like: below stand only the eight words of the beginning, ready and height twice in both versions.',
      body: `${iframe(`${guide}?height=auto`, SANDBOX)}${MEASURING}`,
    },
    {
      id: 'plain',
      title: 'A plain frame without the script',
      expect: 'The guide scrolls in itself; each question begins at its top.',
      body: `<iframe src="${guide}?land=SN" title="Lotse" width="390" height="700" referrerpolicy="no-referrer" sandbox="${SANDBOX}"></iframe>`,
    },
    {
      id: 'hostile',
      title: 'Hostile styles: * {…}, iframe {height: 50px}',
      expect: 'The guide is whole, straight and opaque, though nothing else is.',
      head: `<style>${HOSTILE}</style>`,
      body: element,
    },
    {
      id: 'policy',
      title: 'A strict policy with Trusted Types',
      expect: 'The guide is there; the console stays silent.',
      headers: {
        'content-security-policy': `default-src 'none'; script-src 'self' ${origin}; frame-src ${origin}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`,
      },
      body: element,
    },
    {
      id: 'rtl',
      title: 'A page from right to left',
      expect: 'The guide itself runs from left to right.',
      head: '<script>document.documentElement.dir = "rtl"</script>',
      body: element,
    },
    {
      id: 'enlarged',
      title: 'A page that enlarges itself',
      expect: 'The frame fits its place; nothing is cut off below.',
      head: '<style>html { zoom: 1.25 }</style>',
      body: element,
    },
    {
      id: 'widths',
      title: 'A column of 300 px and a page of 1,100 px',
      expect: 'Both look right: one column of answers, and two.',
      body: `<div style="width:300px">${ELEMENT}</div><div style="width:1100px">${ELEMENT}</div>${script(guide)}`,
    },
    {
      id: 'three',
      title: 'Three guides on a page',
      expect: 'All have one height, and each its own question.',
      body: `<div style="width:300px">${ELEMENT}</div><div style="width:600px">${ELEMENT}</div>${element}`,
    },
    {
      id: 'nested',
      title: 'A frame in a frame',
      expect: '“Seite verlassen” takes the outermost window away.',
      body: '<iframe src="/element" title="Partner" width="600" height="900"></iframe>',
    },
    {
      id: 'again',
      title: 'Taken away and put back',
      expect: 'After the button the guide starts afresh, once.',
      body: `<button id="again">Take away and put back</button>${element}
        <script>document.getElementById('again').onclick = () => { const guide = document.querySelector('lotse-wegweiser'); guide.remove(); document.body.append(guide) }</script>`,
    },
    {
      id: 'silent',
      title: 'A network on which the guide never comes',
      expect: 'After ten seconds a link and the hotline stand below the frame.',
      body: ELEMENT + script(silent),
    },
    ...sandboxCases(guide),
  ]
}
