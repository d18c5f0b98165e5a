import { parseArgs } from 'node:util'
import { parseWallTime, type Recommended, recommend, wallTimeOf } from '../domain/matching/index.ts'
import { LANGUAGES, type Language, readAnswers, UnreadableAnswers } from '../domain/rulebook/index.ts'
import { compileRulebook, readRules, textsOnDisk } from '../editorial/authoring/index.ts'
import { textsFor } from '../text/i18n/index.ts'
import { reasonSentences } from '../text/sentences/index.ts'

const USAGE = `npm run -s recommend -- --answers '{"danger":"no"}' [--at 2026-12-01T10:00] [--lang ${LANGUAGES.join('|')}]`

/** Ends with one line on standard error and exit code 2: the call was wrong. */
function refuse(message: string): never {
  console.error(`recommend: ${message.replaceAll('\n', ' ')}`)
  process.exit(2)
}

function options() {
  try {
    return parseArgs({
      options: {
        answers: { type: 'string' },
        at: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error} Aufruf: ${USAGE}`)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuse(
      `--answers ist kein gültiges JSON. Erwartet wird ein Objekt, zum Beispiel {"danger":"no","incident":["online"]}.`,
    )
  }
}

const { answers: given, at, lang = 'de', help } = options()
if (help) {
  console.log(`Empfiehlt Angebote zu Antworten und gibt ein JSON-Objekt aus.\n${USAGE}`)
  process.exit(0)
}
if (given === undefined) refuse(`--answers fehlt. Aufruf: ${USAGE}`)
if (!(LANGUAGES as readonly string[]).includes(lang))
  refuse(`--lang ${lang} gibt es nicht. Erlaubt: ${LANGUAGES.join(', ')}.`)
const now = at === undefined ? wallTimeOf(new Date()) : parseWallTime(at)
if (now === null) refuse(`--at ${at} ist keine Zeit. Erwartet wird deutsche Ortszeit wie 2026-12-01T10:00.`)

const rulebook = compileRulebook(readRules(textsOnDisk('rules')))
try {
  const answers = readAnswers(rulebook.questions, parseJson(given))
  const result = recommend(rulebook, answers, now)
  const t = textsFor(lang as Language)
  const shown = ({ offer, police, need, reasons, opening }: Recommended) => ({
    offer,
    police,
    need,
    reasons: reasonSentences(reasons, t, lang as Language),
    open: opening.open,
  })
  const { offer, open, closesAt, opensAt } = result.hotline
  console.log(
    JSON.stringify({
      emergency: result.emergency,
      first: result.first.map(shown),
      more: result.more.map(shown),
      later: result.later,
      all: result.all,
      steps: result.steps.slice(0, rulebook.policy.limits.steps),
      talk: result.talk.map(({ offer, opening }) => ({ offer, open: opening.open, opensAt: opening.opensAt })),
      hotline: { offer, open, closesAt, opensAt },
    }),
  )
} catch (error) {
  if (error instanceof UnreadableAnswers) refuse(error.message)
  throw error
}
