import {
  type AnswerMatch,
  askedQuestions,
  type Condition,
  type FlowBox,
  type FlowLayout,
  QUESTIONS,
  type Question,
  type QuestionWords,
} from '../../domain/rulebook/index.ts'

/** The texts of the diagram in one language. */
export interface DiagramLabels {
  readonly questions: QuestionWords
  readonly title: string
  readonly description: string
  readonly onlyIf: string
  readonly unless: string
  readonly emergency: string
  readonly result: string
  readonly or: string
  /** Quotation marks around an answer. */
  readonly quotes: readonly [before: string, behind: string]
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function quoted(answer: string, { quotes: [before, behind] }: DiagramLabels): string {
  return before + answer + behind
}

function matchText(match: AnswerMatch, words: DiagramLabels): string {
  return QUESTIONS.flatMap((id) => {
    const said = match[id]?.map((answer) => quoted(words.questions[id]?.answers[answer]?.short ?? answer, words))
    if (said === undefined) return []
    return [said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} ${words.or} ${said.at(-1)}`]
  }).join('; ')
}

/** A condition as text; empty for a question that is always asked. */
export function conditionText({ when, unless }: Condition, words: DiagramLabels): string {
  return [
    ...(when === undefined ? [] : [`${words.onlyIf} ${matchText(when, words)}`]),
    ...(unless === undefined ? [] : [`${words.unless} ${matchText(unless, words)}`]),
  ].join('; ')
}

type Screen = Pick<FlowBox, 'id' | 'title' | 'condition'>

/** All screens in order. The questions come from the same function that the wizard uses. */
function screens(questions: readonly Question[], words: DiagramLabels): readonly Screen[] {
  return [
    ...askedQuestions(questions, {}).flatMap(({ id, ask }): Screen[] => {
      const screen = { id, title: words.questions[id]?.title ?? id, condition: conditionText(ask, words) }
      const now = quoted(words.questions.danger?.answers.now?.short ?? 'now', words)
      return id === 'danger'
        ? [screen, { id: 'emergency', title: words.emergency, condition: `${words.onlyIf} ${now}` }]
        : [screen]
    }),
    { id: 'results', title: words.result, condition: '' },
  ]
}

/** Lengths in units of the SVG, `letters` per line. As wide as a phone, so that texts stay legible there. */
const [WIDTH, EDGE, PADDING, GAP] = [350, 2, 14, 28]
const TITLE = { letters: 33, height: 21 }
const CONDITION = { letters: 40, height: 18 }

/** The position of each box: one below the other, each as high as its text. */
export function layoutDiagram(questions: readonly Question[], words: DiagramLabels): FlowLayout {
  let top = EDGE
  const boxes = screens(questions, words).map((screen): FlowBox => {
    let y = top + PADDING
    const lines = (text: string, { letters, height }: typeof TITLE, condition: boolean) =>
      wrap(text, letters).map((line) => {
        y += height
        return { text: line, y: y - 0.25 * height, condition }
      })
    const all = [...lines(screen.title, TITLE, false), ...lines(screen.condition, CONDITION, true)]
    const box = { ...screen, y: top, height: y + PADDING - top, lines: all }
    top = box.y + box.height + GAP
    return box
  })
  return { width: WIDTH, height: top - GAP + EDGE, edge: EDGE, padding: PADDING, boxes }
}
