import {
  parseWallTime,
  type Recommended,
  readSituation,
  recommend,
  type Trace,
  traceOffer,
  type WallTime,
  wallTimeOf,
} from '../domain/matching/index.ts'
import { type Answers, type Offer, readAnswers, UnreadableAnswers } from '../domain/rulebook/index.ts'
import { type AnswerChange, smallestChange } from '../editorial/comparison/index.ts'
import { sayAnswers } from '../editorial/verification/index.ts'
import { textsFor } from '../text/i18n/index.ts'
import { reasonSentences } from '../text/sentences/index.ts'
import { loadRules, optionsOf, refuse } from './rules-load.ts'

const USAGE = `npm run -s rules:explain -- --answers '{"incident":["online"],"location":"SN"}' [--offer sn-raa-support] [--at 2026-12-01T10:00]
Sagt, warum Angebote zu diesen Antworten gezeigt werden. Mit --offer: warum dieses gezeigt wird oder nicht, und welche kleinste Änderung der Antworten es
in einen offenen Abschnitt bringt.`

const COMMAND = 'rules:explain'
const { values } = optionsOf(COMMAND, USAGE, {
  answers: { type: 'string' },
  offer: { type: 'string' },
  at: { type: 'string' },
})
const { rulebook, files, words } = loadRules(COMMAND)
const now = values.at === undefined ? wallTimeOf(new Date()) : parseWallTime(values.at)
if (now === null)
  refuse(COMMAND, `--at ${values.at} ist keine Zeit. Erwartet wird deutsche Ortszeit wie 2026-12-01T10:00.`)

function given(): Answers {
  if (values.answers === undefined) refuse(COMMAND, `--answers fehlt.\n${USAGE}`)
  try {
    return readAnswers(rulebook.questions, JSON.parse(values.answers))
  } catch (error) {
    if (error instanceof SyntaxError) refuse(COMMAND, '--answers ist kein gültiges JSON.')
    if (error instanceof UnreadableAnswers) refuse(COMMAND, error.message)
    throw error
  }
}

const answers = given()
const result = recommend(rulebook, answers, now)
const t = textsFor('de')
const SECTIONS = {
  first: 'Diese Stellen passen am besten',
  more: 'Weitere Hilfe',
  later: 'Falls Sie es sich anders überlegen',
  all: 'Die ganze Liste',
} as const
const nameOf = (id: string) => files.offers.find((offer) => offer.id === id)?.name ?? id

function sectionOf(id: string): keyof typeof SECTIONS | null {
  const order = ['first', 'more', 'later', 'all'] as const
  return order.find((section) => result[section].some(({ offer }) => offer === id)) ?? null
}

function why({ offer, reasons }: Recommended): string {
  return `  ${offer} – ${nameOf(offer)}\n    ${reasonSentences(reasons, t, 'de').join(' ')}`
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

function sayChange({ question, from, to }: AnswerChange): string {
  const say = (chosen: readonly string[]) =>
    chosen.length === 0
      ? 'keine Antwort'
      : chosen.map((answer) => `„${words[question]?.answers[answer]?.short ?? answer}“`).join(' und ')
  return `${words[question]?.title ?? question} ${say(from)} → ${say(to)}`
}

/** Says of one offer where it stands and why, or what would have to change. */
function explain(wanted: string, now: WallTime): void {
  const offer = rulebook.offers.find(({ id }) => id === wanted)
  if (offer === undefined) refuse(COMMAND, `Das Angebot „${wanted}“ gibt es nicht.`)
  const section = sectionOf(offer.id)
  console.log(
    `\n${offer.id} – ${nameOf(offer.id)}: ${section === null ? 'wird nicht gezeigt' : `steht unter „${SECTIONS[section]}“`}.`,
  )
  const shown = [...result.first, ...result.more].find((one) => one.offer === offer.id)
  if (shown !== undefined) console.log(`  ${reasonSentences(shown.reasons, t, 'de').join(' ')}`)
  const trace = traceOffer(offer, readSituation(rulebook, answers, now.date), rulebook.policy)
  for (const line of traced(offer, trace)) console.log(`  ${line}`)
  if (shown === undefined) {
    if (rulebook.site.reserved.includes(offer.id))
      console.log('\nEs gehört zur Notruf- oder Hotline-Karte und steht nie in den Abschnitten.')
    else {
      const changes = smallestChange(rulebook, answers, offer.id, now)
      if (changes === undefined)
        console.log('\nKeine Änderung von bis zu drei Antworten bringt es in einen offenen Abschnitt.')
      else {
        console.log('\nKleinste Änderung, mit der es offen steht:')
        for (const change of changes) console.log(`  ${sayChange(change)}`)
      }
    }
  }
}

console.log(`Antworten: ${sayAnswers(answers, words)}.`)
if (values.offer === undefined) {
  for (const section of ['first', 'more'] as const) {
    console.log(`\n${SECTIONS[section]}:`)
    for (const shown of result[section]) console.log(why(shown))
  }
} else explain(values.offer, now)
