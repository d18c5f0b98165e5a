import {
  type AnswerMatch,
  askedQuestions,
  type Condition,
  QUESTIONS,
  type Question,
  type QuestionWords,
} from '../rulebook/index.ts'

/** The words of the picture in one language. */
export interface PictureWords {
  readonly questions: QuestionWords
  readonly title: string
  readonly description: string
  readonly onlyIf: string
  readonly unless: string
  readonly emergency: string
  readonly result: string
  readonly or: string
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function sayMatch(match: AnswerMatch, words: PictureWords): string {
  return QUESTIONS.flatMap((id) => {
    const answers = match[id]
    if (answers === undefined) return []
    return [answers.map((answer) => `„${words.questions[id]?.answers[answer]?.short ?? answer}“`).join(` ${words.or} `)]
  }).join('; ')
}

/** A condition in words; empty where a question is always asked. */
export function sayCondition({ when, unless }: Condition, words: PictureWords): string {
  return [
    ...(when === undefined ? [] : [`${words.onlyIf} ${sayMatch(when, words)}`]),
    ...(unless === undefined ? [] : [`${words.unless} ${sayMatch(unless, words)}`]),
  ].join('; ')
}

interface Box {
  readonly id: string
  readonly lines: readonly string[]
  readonly condition: readonly string[]
}

/** Every screen in the order of the guide; the questions are those that can be asked, from the same function that the machine asks. */
function boxes(questions: readonly Question[], words: PictureWords): readonly Box[] {
  return [
    ...askedQuestions(questions, {}).flatMap(({ id, ask }): Box[] => {
      const box = {
        id,
        lines: wrap(words.questions[id]?.title ?? id, 46),
        condition: wrap(sayCondition(ask, words), 44),
      }
      const said = words.questions.danger?.answers.now?.short ?? 'now'
      return id === 'danger'
        ? [box, { id: 'emergency', lines: wrap(words.emergency, 46), condition: wrap(`${words.onlyIf} „${said}“`, 44) }]
        : [box]
    }),
    { id: 'results', lines: wrap(words.result, 46), condition: [] },
  ]
}

const [WIDTH, LEFT, LINE] = [760, 20, 20]

/**
 * The flow of the guide as an SVG that says the same to those who see it and to those who hear it: a title, a description with every question and its
 * condition, and no text that is drawn only.
 */
export function flowPicture(questions: readonly Question[], words: PictureWords): string {
  const all = boxes(questions, words)
  const parts: string[] = []
  let y = 20
  for (const [index, { id, lines, condition }] of all.entries()) {
    const height = Math.max(lines.length, condition.filter(Boolean).length) * LINE + 24
    const text = (rows: readonly string[], x: number, css: string) =>
      rows.map((row, at) => `<text class="${css}" x="${x}" y="${y + 26 + at * LINE}">${escaped(row)}</text>`).join('')
    const end = id === 'results' || id === 'emergency'
    parts.push(
      `<g id="flow-${id}"><rect class="${end ? 'end' : 'box'}" x="${LEFT}" y="${y}" width="360" height="${height}" rx="6"/>${text(lines, LEFT + 14, 'name')}${text(condition.filter(Boolean), 400, 'condition')}</g>`,
    )
    if (index < all.length - 1)
      parts.push(`<path class="arrow" d="M200 ${y + height} V${y + height + 26}" marker-end="url(#flow-head)"/>`)
    y += height + 32
  }
  const said = all
    .map(
      ({ lines, condition }, index) =>
        `${index + 1}. ${lines.join(' ')}${condition.join('') === '' ? '' : ` (${condition.join(' ')})`}`,
    )
    .join(' ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img" aria-labelledby="flow-title flow-desc">
<title id="flow-title">${escaped(words.title)}</title>
<desc id="flow-desc">${escaped(`${words.description} ${said}`)}</desc>
<style>text{font:15px system-ui,sans-serif;fill:CanvasText}.condition{font-size:14px;font-style:italic}rect{fill:none;stroke:CanvasText;stroke-width:1.5}.end{stroke-width:3}.arrow{stroke:CanvasText;stroke-width:1.5;fill:none}#flow-head path{fill:CanvasText}svg{background:Canvas;color-scheme:light dark}</style>
<defs><marker id="flow-head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z"/></marker></defs>
${parts.join('\n')}
</svg>
`
}
