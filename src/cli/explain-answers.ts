import {
  parseWallTime,
  type Recommended,
  readSituation,
  recommend,
  type Trace,
  traceOffer,
  type WallTime,
} from '../domain/matching/index.ts'
import {
  type Answers,
  type Offer,
  type QuestionWords,
  type Rulebook,
  readAnswers,
  UnreadableAnswers,
} from '../domain/rulebook/index.ts'
import { type AnswerChange, smallestChange } from '../editorial/comparison/index.ts'
import { sayAnswers } from '../editorial/verification/index.ts'
import { textsFor } from '../text/i18n/index.ts'
import { reasonSentences } from '../text/sentences/index.ts'
import type { Loaded } from './rules-load.ts'

/** What somebody asks of the command, as it was written. */
export interface Asked {
  readonly answers?: string | undefined
  readonly offer?: string | undefined
  readonly at?: string | undefined
}

/** What is printed, or why the call was wrong. */
export type Explained = { readonly out: string } | { readonly refused: string }

const t = textsFor('de')
const SECTIONS = {
  first: 'Diese Stellen passen am besten',
  more: 'Weitere Hilfe',
  later: 'Falls Sie es sich anders überlegen',
  all: 'Die ganze Liste',
} as const
/** The rules and a situation in them. */
interface Question extends Loaded {
  readonly answers: Answers
  readonly now: WallTime
}

/**
 * Says why offers are shown to answers, or why one is or is not.
 * @param asked answers as JSON; without an offer all open sections are explained; `at` is German wall time
 * @param usage said where the answers are missing
 * @param load reads the rules; called only where the call needs them
 * @param now German wall time, where nothing else is asked
 */
export function explainAnswers(asked: Asked, usage: string, load: () => Loaded, now: WallTime): Explained {
  const at = asked.at === undefined ? now : parseWallTime(asked.at)
  if (at === null)
    return { refused: `--at ${asked.at} ist keine Zeit. Erwartet wird deutsche Ortszeit wie 2026-12-01T10:00.` }
  if (asked.answers === undefined) return { refused: `--answers fehlt.\n${usage}` }
  const loaded = load()
  let answers: Answers
  try {
    answers = readAnswers(loaded.rulebook.questions, JSON.parse(asked.answers))
  } catch (error) {
    if (error instanceof SyntaxError) return { refused: '--answers ist kein gültiges JSON.' }
    if (error instanceof UnreadableAnswers) return { refused: error.message }
    throw error
  }
  const question = { ...loaded, answers, now: at }
  const begin = `Antworten: ${sayAnswers(answers, loaded.words)}.`
  if (asked.offer === undefined) return { out: [begin, ...explainSections(question)].join('\n') }
  const offer = loaded.rulebook.offers.find(({ id }) => id === asked.offer)
  if (offer === undefined) return { refused: `Das Angebot „${asked.offer}“ gibt es nicht.` }
  return { out: [begin, ...explainOffer(question, offer)].join('\n') }
}

const nameOf = ({ offers }: Loaded['files'], id: string) => offers.find((offer) => offer.id === id)?.name ?? id

/** The open sections, each offer with its reasons. */
function explainSections({ files, rulebook, answers, now }: Question): readonly string[] {
  const result = recommend(rulebook, answers, now)
  const why = ({ offer, reasons }: Recommended) =>
    `  ${offer} – ${nameOf(files, offer)}\n    ${reasonSentences(reasons, t, 'de').join(' ')}`
  return (['first', 'more'] as const).flatMap((section) => [`\n${SECTIONS[section]}:`, ...result[section].map(why)])
}

/** One offer: where it stands and why, or what would have to change. */
function explainOffer({ files, rulebook, words, answers, now }: Question, offer: Offer): readonly string[] {
  const result = recommend(rulebook, answers, now)
  const order = ['first', 'more', 'later', 'all'] as const
  const section = order.find((one) => result[one].some((shown) => shown.offer === offer.id))
  const stands = section === undefined ? 'wird nicht gezeigt' : `steht unter „${SECTIONS[section]}“`
  const shown = [...result.first, ...result.more].find((one) => one.offer === offer.id)
  const trace = traceOffer(offer, readSituation(rulebook, answers, now.date), rulebook.policy)
  return [
    `\n${offer.id} – ${nameOf(files, offer.id)}: ${stands}.`,
    ...(shown === undefined ? [] : [`  ${reasonSentences(shown.reasons, t, 'de').join(' ')}`]),
    ...traced(offer, trace).map((line) => `  ${line}`),
    ...(shown === undefined ? whatWouldShow(rulebook, words, answers, offer.id, now) : []),
  ]
}

/** The smallest change of answers that brings an offer into an open section, or why there is none. */
function whatWouldShow(
  rulebook: Rulebook,
  words: QuestionWords,
  answers: Answers,
  offer: string,
  now: WallTime,
): readonly string[] {
  if (rulebook.site.reserved.includes(offer))
    return ['\nEs gehört zur Notruf- oder Hotline-Karte und steht nie in den Abschnitten.']
  const changes = smallestChange(rulebook, answers, offer, now)
  if (changes === undefined) return ['\nKeine Änderung von bis zu drei Antworten bringt es in einen offenen Abschnitt.']
  return ['\nKleinste Änderung, mit der es offen steht:', ...changes.map((change) => `  ${sayChange(change, words)}`)]
}

/** Every judgement on one offer, a line each. */
function traced(offer: Offer, trace: Trace): readonly string[] {
  const fit = { fits: 'passt', unfit: 'passt nicht', 'not-asked': 'keine Angabe' } as const
  const subject = {
    background: 'über den Hintergrund',
    incident: 'über den Vorfall',
    open: 'weil zum Vorfall nichts gesagt ist',
  }
  return [
    `läuft: ${trace.running ? 'ja' : 'nein'}`,
    `Hilfe: ${t(`help.${offer.help}`)} (${offer.help})`,
    `Gebiet (${offer.area}): ${fit[trace.area]}`,
    `Rolle (${offer.roles?.join(', ') ?? 'alle'}): ${fit[trace.role]}`,
    `Thema: ${trace.by === null ? `passt nicht (Vorfälle: ${offer.incident.join(', ') || 'keine'}; Hintergründe: ${offer.background.join(', ') || 'keine'})` : subject[trace.by]}`,
    `Polizei (${offer.police}): höchstens „${SECTIONS[trace.highest]}“`,
  ]
}

function sayChange({ question, from, to }: AnswerChange, words: QuestionWords): string {
  const say = (chosen: readonly string[]) =>
    chosen.length === 0
      ? 'keine Antwort'
      : chosen.map((answer) => `„${words[question]?.answers[answer]?.short ?? answer}“`).join(' und ')
  return `${words[question]?.title ?? question} ${say(from)} → ${say(to)}`
}
