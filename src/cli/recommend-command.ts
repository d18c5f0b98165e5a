import { parseArgs } from 'node:util'
import { parseWallTime, type Recommended, recommend, wallTimeOf } from '../domain/matching/index.ts'
import { LANGUAGES, type Language, type Rulebook, readAnswers, UnreadableAnswers } from '../domain/rulebook/index.ts'
import { textsFor } from '../text/i18n/index.ts'
import { reasonSentences } from '../text/sentences/index.ts'

const USAGE = `npm run -s recommend -- --answers '{"danger":"no"}' [--at 2026-12-01T10:00] [--lang ${LANGUAGES.join('|')}]`

/** What a call of the command prints on standard output, and on standard error where it was wrong (exit code 2). */
export type Printed = { readonly out: string } | { readonly refused: string }

function optionsOf(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      answers: { type: 'string' },
      at: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean' },
    },
  }).values
}

/**
 * What `npm run recommend` prints.
 * @param args as they stand behind the command
 * @param readRulebook gives the rules; called only where the call needs them
 * @returns without a line break at the end; what is refused is one line
 */
export function recommendCommand(args: readonly string[], readRulebook: () => Rulebook): Printed {
  const refused = (message: string): Printed => ({ refused: `recommend: ${message.replaceAll('\n', ' ')}` })
  let options: ReturnType<typeof optionsOf>
  try {
    options = optionsOf(args)
  } catch (error) {
    return refused(`${error instanceof Error ? error.message : error} Aufruf: ${USAGE}`)
  }
  const { answers, at, lang = 'de', help } = options
  if (help) return { out: `Empfiehlt Angebote zu Antworten und gibt ein JSON-Objekt aus.\n${USAGE}` }
  if (answers === undefined) return refused(`--answers fehlt. Aufruf: ${USAGE}`)
  const language = LANGUAGES.find((one) => one === lang)
  if (language === undefined) return refused(`--lang ${lang} gibt es nicht. Erlaubt: ${LANGUAGES.join(', ')}.`)
  const now = at === undefined ? wallTimeOf(new Date()) : parseWallTime(at)
  if (now === null) return refused(`--at ${at} ist keine Zeit. Erwartet wird deutsche Ortszeit wie 2026-12-01T10:00.`)
  let given: unknown
  try {
    given = JSON.parse(answers)
  } catch {
    return refused(
      '--answers ist kein gültiges JSON. Erwartet wird ein Objekt, zum Beispiel {"danger":"no","incident":["online"]}.',
    )
  }
  const rulebook = readRulebook()
  try {
    const result = recommend(rulebook, readAnswers(rulebook.questions, given), now)
    return { out: JSON.stringify(described(result, rulebook, language)) }
  } catch (error) {
    if (error instanceof UnreadableAnswers) return refused(error.message)
    throw error
  }
}

/** The object of docs/command-line.md. */
function described(result: ReturnType<typeof recommend>, { policy }: Rulebook, language: Language): object {
  const t = textsFor(language)
  const shown = ({ offer, police, need, reasons, opening }: Recommended) => ({
    offer,
    police,
    need,
    reasons: reasonSentences(reasons, t, language),
    open: opening.open,
  })
  const { offer, open, closesAt, opensAt } = result.hotline
  return {
    emergency: result.emergency,
    first: result.first.map(shown),
    more: result.more.map(shown),
    later: result.later,
    all: result.all,
    steps: result.steps.slice(0, policy.limits.steps),
    talk: result.talk.map(({ offer, opening }) => ({ offer, open: opening.open, opensAt: opening.opensAt })),
    hotline: { offer, open, closesAt, opensAt },
  }
}
