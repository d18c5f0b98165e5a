import { type Channel, TO } from './channel.ts'

const rule = (id: string, what: string, declarations: string): Channel => ({
  id: `css-${id}`,
  what: `CSS: ${what}`,
  by: { css: `.it { ${declarations} }` },
})

/** What asks a server because a rule of a style sheet says so. */
export const STYLES: readonly Channel[] = [
  rule('background', '`background-image`', `background-image: url(${TO})`),
  rule('image-set', '`image-set()`', `background-image: image-set("${TO}" 1x)`),
  rule('cross-fade', '`cross-fade()`', `background-image: -webkit-cross-fade(url(${TO}), url(data:,), 50%)`),
  rule('list', '`list-style-image`', `display: list-item; list-style-image: url(${TO})`),
  rule('border', '`border-image`', `border: 9px solid; border-image: url(${TO}) 9`),
  rule('mask', '`mask-image`', `-webkit-mask-image: url(${TO}); mask-image: url(${TO})`),
  rule('cursor', '`cursor`', `cursor: url(${TO}), auto`),
  rule('filter', '`filter`', `filter: url(${TO}#a)`),
  rule('clip', '`clip-path`', `clip-path: url(${TO}#a)`),
  rule('shape', '`shape-outside`', `float: left; shape-outside: url(${TO})`),
  { id: 'css-content', what: 'CSS: `content`', by: { css: `.it::before { content: url(${TO}) }` } },
  {
    id: 'css-font',
    what: 'CSS: `@font-face`',
    by: { css: `@font-face { font-family: told; src: url(${TO}) } .it { font-family: told }` },
  },
  {
    id: 'css-import',
    what: 'CSS: `@import` into a sheet of the page',
    by: { script: (to) => document.styleSheets[0]?.insertRule(`@import url(${to})`, 0) },
  },
  {
    id: 'css-property',
    what: 'a style set on an element by script',
    by: {
      script: (to) => {
        document.body.style.backgroundImage = `url(${to})`
      },
    },
  },
]
