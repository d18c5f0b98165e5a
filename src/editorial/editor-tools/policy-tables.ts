import type { TFunction } from 'i18next'
import type {
  Condition,
  DoorPlace,
  DoorRow,
  MoreRow,
  OfferMatch,
  Policy,
  QuestionWords,
  StepRow,
} from '../../domain/rulebook/index.ts'
import { QUESTIONS } from '../../domain/rulebook/index.ts'

/** What the tables are told with: the words of the questions, and the fixed texts for the names of helps. */
export interface TableWords {
  readonly questions: QuestionWords
  readonly t: TFunction
}

const PLACES: { readonly [P in DoorPlace]: string } = {
  'in-order': '',
  last: 'die letzte der drei, führt nie',
  second: 'eine zweite Stelle derselben Hilfe, wo ein Platz frei ist',
  few: 'wo weniger als zwei andere passen',
  fallback: 'wo weniger als zwei andere passen, oder neben der Polizei niemand unabhängig ist',
}

/** Words for what a line asks of an offer, beside its help. */
const ASKED: { readonly [K in keyof OfferMatch]?: (value: never) => string } = {
  area: (value: 'land' | 'nationwide') => (value === 'land' ? 'im Land' : 'bundesweit'),
  wholeLand: (value: boolean) => (value ? 'für das ganze Land' : 'für einen Teil des Landes'),
  talks: (value: boolean) => (value ? 'mit Gespräch' : 'ohne Gespräch'),
  backgroundSaid: (value: boolean) => (value ? 'ihr Hintergrund ist genannt' : 'ihr Hintergrund ist nicht genannt'),
  everyRole: (value: boolean) => (value ? 'für jede Rolle' : 'für bestimmte Rollen'),
  reachable: (value: boolean) => (value ? 'erreichbar' : 'nur eine Seite'),
  names: () => 'nennt das Gesagte',
  focus: (value: readonly string[]) => `Schwerpunkt ${value.join(', ')}`,
  kind: (value: readonly string[]) => `Art ${value.join(', ')}`,
  task: (value: readonly string[]) => `Aufgabe ${value.join(', ')}`,
}

function answersText(match: NonNullable<Condition['when']>, { questions }: TableWords): string {
  return QUESTIONS.flatMap((id) => {
    const wanted = match[id]
    return wanted === undefined
      ? []
      : [wanted.map((answer) => questions[id]?.answers[answer]?.short ?? answer).join(', ')]
  }).join(' und ')
}

/** When a line holds, in words; empty where it always does. */
function whenText({ when, unless, only }: Condition, words: TableWords): string {
  return [
    when && answersText(when, words),
    only && `nur ${answersText(only, words)}`,
    unless && `nicht bei ${answersText(unless, words)}`,
  ]
    .filter(Boolean)
    .join('; ')
}

/** What an offer has to be for a line, in words. */
function offerText(match: OfferMatch, words: TableWords): string {
  const { questions, t } = words
  const helps = match.help?.map((help) => t(`help.${help}`)).join(', ')
  const answers = (id: 'incident' | 'background', given: readonly string[]) =>
    given.map((answer) => questions[id]?.answers[answer]?.short ?? answer).join(', ')
  const more = Object.entries(match).flatMap(([key, value]) => {
    if (key === 'onlyFor') return [`nimmt nur ${answers('incident', value as readonly string[])}`]
    if (key === 'background') return [`gemacht für ${answers('background', value as readonly string[])}`]
    const tell = ASKED[key as keyof OfferMatch] as ((value: unknown) => string) | undefined
    return tell === undefined ? [] : [tell(value)]
  })
  return [helps ?? 'jede Hilfe', ...more].join('; ')
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function doorsTable(rows: readonly DoorRow[], words: TableWords): string {
  return markdown(
    ['', 'Zeile', 'Hilfe', 'wann', 'Platz'],
    rows.map((row, index) => [
      `${index + 1}`,
      row.id,
      `${offerText(row.offer, words)}${row.as === undefined ? '' : `; steht für: ${words.t(`help.${row.as}`)}`}`,
      whenText(row, words),
      [PLACES[row.place ?? 'in-order'], row.answersNow && 'führt; wer jetzt antwortet, zuerst']
        .filter(Boolean)
        .join('; '),
    ]),
  )
}

function rowsTable(rows: readonly MoreRow[], words: TableWords): string {
  return markdown(
    ['', 'Zeile', 'Hilfe', 'sonst', 'wann', 'nicht wo'],
    rows.map((row, index) => [
      `${index + 1}`,
      row.id,
      offerText(row.offer, words),
      row.else === undefined ? '' : offerText(row.else, words),
      whenText(row, words),
      row.unlessDoors === undefined ? '' : `${row.unlessDoors} Türen diese Hilfe sind`,
    ]),
  )
}

function stepsTable(rows: readonly StepRow[], words: TableWords): string {
  return markdown(
    ['', 'Zeile', 'Karten, in dieser Reihenfolge', 'höchstens', 'wann', 'nicht neben'],
    rows.map((row, index) => [
      `${index + 1}`,
      row.id,
      row.cards.join(', '),
      `${row.most ?? row.cards.length}`,
      whenText(row, words),
      row.without?.join(', ') ?? '',
    ]),
  )
}

/**
 * The tables of a policy as Markdown, in the words of the questions: doors, doors where nobody was hit, rows, visible
 * cards.
 */
export function policyTables({ doors, rows, visibleSteps }: Policy, words: TableWords): string {
  return [
    `## Türen\n\n${doorsTable(doors.hit, words)}`,
    `## Türen, wo niemand getroffen wurde\n\n${doorsTable(doors.soft, words)}`,
    `## Reihen darunter\n\n${rowsTable(rows, words)}`,
    `## Sichtbare Karten\n\n${stepsTable(visibleSteps, words)}`,
  ].join('\n\n')
}
