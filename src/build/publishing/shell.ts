import { escapeMarkup, withoutForbidden, writeJson } from '../../text/encoding/index.ts'
import { type Head, headLines } from './head.ts'
import { contentPolicy, type InlineParts, ownSources } from './policy.ts'
import { NOT_LISTED, type Quote, quoteLines } from './quote.ts'

/** What goes into the HTML file around a prerendered page. */
export interface Shell extends Head {
  /** The page as React rendered it. */
  readonly html: string
  readonly css: string
  readonly inlineScript: string
  /** The checksums of all scripts, as an import map. */
  readonly importMap: string
  /** Addresses of the scripts, the entry first; the others are fetched beside it. */
  readonly scripts: readonly { readonly href: string; readonly integrity: string }[]
  /** The same page in every language. */
  readonly alternates: readonly { readonly language: string; readonly href: string }[]
  /** Files that say the same as the page. */
  readonly alternateFiles: readonly { readonly mediaType: string; readonly href: string; readonly title: string }[]
  /** A second screen of the page, which its inline script shows, and what a press says that has to wait. */
  readonly ahead?: { readonly html: string; readonly wait: string } | undefined
  /** An inline script of this page alone, which runs as soon as its content is there. */
  readonly bodyScript?: string | undefined
  /** Where the operator serves the site; see `ownSources`. */
  readonly address: string | null
  /** True for a page that shows the guide in a frame. */
  readonly frames: boolean
  /** How the page is found and quoted; null where the site has no public address, or the page is not to be listed. */
  readonly quote: Quote | null
  /** False for pages that no search engine should list. */
  readonly isListed: boolean
  /** What the page is about, for programs: a JSON-LD document. */
  readonly data?: object | undefined
  /** What a script of the page reads from it. */
  readonly facts?: { readonly id: string; readonly content: object } | undefined
}

/**
 * JSON as it may stand in a page. It is no script: the browser neither runs it nor holds it against the policy. Nothing
 * in it can end the element, because `<` is written as an escape of JSON.
 */
function dataBlock(type: string, data: object): string {
  return `<script ${type}>${writeJson(data).replaceAll('<', '\\u003c')}</script>`
}

/** Before the page itself, so that it is there when somebody presses. No browser shows what is in it. */
function templateOf({ ahead }: Shell): string {
  if (ahead === undefined) return ''
  return `<template data-wait="${escapeMarkup(ahead.wait)}">${withoutForbidden(ahead.html)}</template>`
}

/** The inline parts of a page, which its policy has to allow. */
export function inlineParts({
  css,
  inlineScript,
  importMap,
  bodyScript,
}: Pick<Shell, 'css' | 'inlineScript' | 'importMap' | 'bodyScript'>): InlineParts {
  return { scripts: [inlineScript, importMap, ...(bodyScript === undefined ? [] : [bodyScript])], styles: [css] }
}

/**
 * Writes the file of one page: whole without a script, with all its CSS in it, and with the policy that the browser
 * enforces.
 */
export function writeShell(shell: Shell): string {
  const policy = contentPolicy(inlineParts(shell), { own: ownSources(shell.address), frames: shell.frames })
  const [entry, ...later] = shell.scripts
  return [
    ...headLines(shell, policy),
    ...quoteLines(shell.title, shell.description, shell.quote),
    ...(shell.isListed ? [] : [NOT_LISTED]),
    ...shell.alternates.map(
      ({ language, href }) => `<link rel="alternate" hreflang="${language}" href="${escapeMarkup(href)}">`,
    ),
    ...shell.alternateFiles.map(
      ({ mediaType, href, title }) =>
        `<link rel="alternate" type="${mediaType}" href="${escapeMarkup(href)}" title="${escapeMarkup(title)}">`,
    ),
    `<style>${shell.css}</style>`,
    `<script>${shell.inlineScript}</script>`,
    // Before the first module, or the browser does not take it.
    `<script type="importmap">${shell.importMap}</script>`,
    ...later.map(
      ({ href, integrity }) => `<link rel="modulepreload" href="${href}" integrity="${integrity}" crossorigin>`,
    ),
    entry === undefined
      ? ''
      : `<script type="module" src="${entry.href}" integrity="${entry.integrity}" crossorigin></script>`,
    ...(shell.data === undefined ? [] : [dataBlock('type="application/ld+json"', shell.data)]),
    ...(shell.facts === undefined
      ? []
      : [dataBlock(`type="application/json" id="${shell.facts.id}"`, shell.facts.content)]),
    '</head>',
    `<body>${templateOf(shell)}<div id="app">${withoutForbidden(shell.html)}</div>${shell.bodyScript ? `<script>${shell.bodyScript}</script>` : ''}</body>`,
    '</html>',
    '',
  ].join('\n')
}
