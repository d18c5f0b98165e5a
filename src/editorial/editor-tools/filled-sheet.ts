import { readCsv } from '../../text/encoding/index.ts'
import { CONFIRMED_BY, type ConfirmedBy, didYouMean, type OfferFile, type RuleTexts } from '../authoring/index.ts'
import { WAY_WORDS, WAYS } from './call-way.ts'
import { confirmOffer } from './confirm-request.ts'

/** What a filled sheet leads to. Messages are in German, each with its line of the table. */
export interface SheetResult {
  /** The files to write, by their path below the rules folder. */
  readonly files: ReadonlyMap<string, string>
  /** What was confirmed. */
  readonly said: readonly string[]
  /** What somebody has to do by hand: a fact changed, an office that is gone. */
  readonly open: readonly string[]
  /** What could not be read. */
  readonly wrong: readonly string[]
}

const RIGHT = /^(?:alles )?(?:stimmt|richtig|korrekt|bestätigt|ok|ja|x)\.?$/i
const NOBODY = /^(?:nicht erreicht|niemand(?: da| erreicht)?|besetzt|später|offen|-|–)?$/i
const GONE = /gibt es nicht mehr|aufgelöst|geschlossen|beendet|eingestellt/i
const ALLOWED = 'Erlaubt: alles stimmt, geändert, nicht erreicht, gibt es nicht mehr.'

/** Reads a day as people and spreadsheet programs write it: 1.12.2026, 01.12.26, 2026-12-01. */
function dayOf(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})$/.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined)
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function wayOf(text: string): ConfirmedBy | undefined {
  const small = text.toLowerCase()
  return CONFIRMED_BY.find((way) => [way, WAY_WORDS[way], WAYS[way]].some((word) => word.toLowerCase() === small))
}

const NEEDED = ['Kennung', 'Büro', 'Wie', 'Datum', 'Ergebnis'] as const

/**
 * Takes the call list as a table that somebody has filled in: each line with „alles stimmt“ becomes a confirmation.
 * Lines without a result are left out; other results are told, because a file has to be changed first.
 * @param sheet the text of the file, as a spreadsheet program stored it
 * @param offers all offers, valid
 * @param texts the same files as texts
 * @param today ISO date, German calendar; the day where a line names none
 */
export function takeSheet(sheet: string, offers: readonly OfferFile[], texts: RuleTexts, today: string): SheetResult {
  const [head = [], ...rows] = readCsv(sheet)
  const missing = NEEDED.filter((name) => !head.includes(name))
  if (missing.length > 0)
    return {
      files: new Map(),
      said: [],
      open: [],
      wrong: [
        `In der ersten Zeile fehlt: ${missing.join(', ')}. Bitte die Tabelle nehmen, die rules:calls geschrieben hat.`,
      ],
    }
  const files = new Map<string, string>()
  const said: string[] = []
  const open: string[] = []
  const wrong: string[] = []
  for (const [index, row] of rows.entries()) {
    const cell = (name: (typeof NEEDED)[number]) => (row[head.indexOf(name)] ?? '').trim()
    const name = cell('Büro') === '' ? cell('Kennung') : `${cell('Kennung')}/${cell('Büro')}`
    const line = `Zeile ${index + 2}, ${name}`
    const result = cell('Ergebnis')
    if (NOBODY.test(result)) continue
    if (GONE.test(result)) {
      open.push(`${line}: „${result}“. Bitte in der Datei status: ended eintragen.`)
      continue
    }
    if (!RIGHT.test(result)) {
      const isChanged = /änder|neu|falsch/i.test(result)
      if (isChanged) open.push(`${line}: „${result}“. Bitte zuerst die Datei ändern, dann bestätigen.`)
      else
        wrong.push(
          `${line}: Das Ergebnis „${result}“ ist nicht zu lesen.${didYouMean(result, ['alles stimmt', 'geändert', 'nicht erreicht'])} ${ALLOWED}`,
        )
      continue
    }
    const written = cell('Datum')
    const on = written === '' ? today : dayOf(written)
    const by = wayOf(cell('Wie'))
    if (on === null) wrong.push(`${line}: Das Datum „${written}“ ist nicht zu lesen. Erwartet wird 1.12.2026.`)
    else if (by === undefined)
      wrong.push(
        `${line}: „${cell('Wie')}“ unter Wie ist nicht zu lesen. Erlaubt: ${Object.values(WAY_WORDS).join(', ')}.`,
      )
    else {
      const answer = confirmOffer(offers, new Map([...texts, ...files]), { ids: [name], by, on }, today)
      if ('refused' in answer) wrong.push(`${line}: ${answer.refused}`)
      else {
        files.set(answer.path, answer.text)
        said.push(...answer.said)
      }
    }
  }
  return { files, said, open, wrong }
}
