import type { Question } from '../../domain/rulebook/index.ts'
import { escapeMarkup } from '../../text/encoding/index.ts'
import { type DiagramLabels, layoutDiagram } from './layout.ts'

/**
 * The questions as SVG. Title and description carry every question with its condition, so that screen readers get the
 * same as the drawing shows.
 * @param words texts in the language of the diagram
 */
export function diagramSvg(questions: readonly Question[], words: DiagramLabels): string {
  const { width, height, edge, padding, boxes } = layoutDiagram(questions, words)
  const parts = boxes.map(({ id, y, height, lines }, index) => {
    const end = id === 'results' || id === 'emergency'
    const next = boxes[index + 1]
    const words = lines.map(
      ({ text, y, condition }) =>
        `<text class="${condition ? 'condition' : 'name'}" x="${edge + padding}" y="${y}">${escapeMarkup(text)}</text>`,
    )
    const arrow = `<path class="arrow" d="M${width / 2} ${y + height}V${(next?.y ?? 0) - 1}" marker-end="url(#flow-head)"/>`
    return `<g id="flow-${id}"><rect class="${end ? 'end' : 'box'}" x="${edge}" y="${y}" width="${width - 2 * edge}" height="${height}" rx="8"/>${words.join('')}</g>${next === undefined ? '' : arrow}`
  })
  const said = boxes.map(
    ({ title, condition }, index) => `${index + 1}. ${title}${condition === '' ? '' : ` (${condition})`}`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="flow-title flow-desc">
<title id="flow-title">${escapeMarkup(words.title)}</title>
<desc id="flow-desc">${escapeMarkup([words.description, ...said].join(' '))}</desc>
<style>text{font:15px system-ui,sans-serif;fill:CanvasText}.condition{font-size:13px;font-style:italic}rect{fill:none;stroke:CanvasText;stroke-width:1.5}.end{stroke-width:3}.arrow{stroke:CanvasText;stroke-width:1.5;fill:none}#flow-head path{fill:CanvasText}svg{background:Canvas;color-scheme:light dark}</style>
<defs><marker id="flow-head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z"/></marker></defs>
${parts.join('\n')}
</svg>
`
}
