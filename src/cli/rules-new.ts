import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { wallTimeOf } from '../domain/matching/index.ts'
import { pathOfOffer, textsOnDisk } from '../editorial/authoring/index.ts'
import {
  ask,
  checkRulebook,
  checkSharedContacts,
  existingOffers,
  Interrupted,
  interview,
  offerText,
  rehearse,
  type Terminal,
} from '../editorial/editor-tools/index.ts'
import { proveInParallel } from '../editorial/verification/index.ts'
import { loadExceptions, loadRules, optionsOf, progress } from './rules-load.ts'
import { writeWhole } from './write-whole.ts'

const USAGE = `npm run rules:new [-- --continue] [--without-proof]
Fragt nach den Angaben eines neuen Angebots, prüft jede Antwort sofort und schreibt eine gültige Datei nach rules/offers/<Land>/.
„zurück“ führt zur vorigen Frage. Strg-C bricht ab; geschrieben wird erst ganz am Ende, nach einer Zusammenfassung. Statt zu tippen, können Sie eine Datei mit Antworten hineinleiten, je Zeile eine.
--continue       ein abgebrochenes Interview fortsetzen
--without-proof  ohne den Beweis über alle Antworten; er dauert einige Sekunden`

const COMMAND = 'rules:new'
const { values } = optionsOf(COMMAND, USAGE, {
  continue: { type: 'boolean' },
  'without-proof': { type: 'boolean' },
})
/** The answers of an interview that was broken off; not in Git. */
const KEPT = join('.cache', 'neues-angebot.json')
const texts = textsOnDisk('rules')
const before = loadRules(COMMAND, texts)
const exceptions = loadExceptions(COMMAND)
const { date } = wallTimeOf(new Date())

const input = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY === true })
input.on('SIGINT', () => input.close())
const lines = input[Symbol.asyncIterator]()
const terminal = {
  say: (line: string) => console.log(line),
  line: async () => {
    const { done, value } = await lines.next()
    return done ? null : value
  },
}

/** What the checks of `rules:check` say of the rules with the new offer among them. */
async function faultsWith(path: string, text: string): Promise<readonly string[]> {
  const { rulebook, words } = loadRules(COMMAND, new Map([...texts, [path, text]]))
  if (values['without-proof']) return checkSharedContacts(rulebook, exceptions).faults
  const quick = new Set([
    ...exceptions.notOpen.flatMap(({ offers }) => offers),
    ...exceptions.idle.map(({ entry }) => entry),
  ])
  const proof = await proveInParallel(rulebook, { date, minute: 600 }, quick, progress('Beweis'))
  return checkRulebook(rulebook, exceptions, proof, words, date).faults
}

async function agrees(question: string): Promise<boolean> {
  terminal.say(`${question} (ja, nein)`)
  return /^(j|ja|y|yes)$/i.test(((await terminal.line()) ?? '').trim())
}

/** The answers of the interview that was broken off, if it goes on. */
async function earlierAnswers(): Promise<readonly string[]> {
  if (!existsSync(KEPT)) {
    if (values.continue) terminal.say('Es gibt kein abgebrochenes Interview. Ein neues beginnt.')
    return []
  }
  const isWanted =
    values.continue === true ||
    (process.stdin.isTTY === true && (await agrees('Ein Interview wurde abgebrochen. Fortsetzen?')))
  if (!isWanted) return []
  const kept: unknown = JSON.parse(readFileSync(KEPT, 'utf8'))
  return Array.isArray(kept) ? kept.map(String) : []
}

/** Asks everything; somebody at a keyboard sees the file as it will be and may still go back. */
async function askAll(asking: Terminal) {
  const known = existingOffers(before.files.offers, before.rulebook, date)
  const draft = await interview(asking, known, before.words)
  const text = offerText(draft)
  if (process.stdin.isTTY === true)
    await ask(
      asking,
      `\nSo wird die Datei:\n\n${text}\nStimmt alles? („ja“ schreibt, „zurück“ führt zur vorigen Frage)`,
      (answer) => (/^(j|ja)$/i.test(answer) ? { value: true } : { wrong: 'Bitte ja, oder zurück.' }),
    )
  return { draft, text }
}

try {
  terminal.say(
    'Ein neues Angebot. Halten Sie die Seite bereit, auf der die Angaben stehen. „zurück“ führt zur vorigen Frage, Strg-C bricht ab.\n',
  )
  const { draft, text } = await rehearse(terminal, await earlierAnswers(), askAll, (answers) =>
    writeWhole(KEPT, JSON.stringify(answers)),
  )
  const path = pathOfOffer(draft)
  const faults = await faultsWith(path, text)
  for (const fault of faults) terminal.say(`  ${fault}`)
  if (faults.length === 0 || (await agrees('Die Prüfung findet das. Trotzdem schreiben?'))) {
    writeWhole(`rules/${path}`, text)
    rmSync(KEPT, { force: true })
    terminal.say(
      `\nGeschrieben: rules/${path}. Bestätigen Sie die Angaben durch einen Anruf, dann: npm run rules:confirm`,
    )
  } else {
    terminal.say('\nNichts geschrieben.')
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof Interrupted)) throw error
  // Ctrl-C leaves the cursor behind what was typed.
  if (process.stdin.isTTY) terminal.say('')
  console.error(`${COMMAND}: ${error.message} Nichts geschrieben.`)
  if (existsSync(KEPT)) console.error('Weiter geht es mit: npm run rules:new -- --continue')
  process.exitCode = 2
} finally {
  input.close()
}
