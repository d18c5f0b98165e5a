import { readFileSync } from 'node:fs'
import { wallTimeOf } from '../domain/matching/index.ts'
import { textsOnDisk } from '../editorial/authoring/index.ts'
import { confirmOffer, takeSheet } from '../editorial/editor-tools/index.ts'
import { loadRules, optionsOf, refuse } from './rules-load.ts'
import { writeWhole } from './write-whole.ts'

const USAGE = `npm run -s rules:confirm -- <Kennung> --by phone [--on 2026-12-01]
npm run -s rules:confirm -- --from anrufliste.csv
Hält fest, dass jemand die Kontaktangaben eines Angebots geprüft hat. Ändert in der Datei nur „confirmed“. Ein Büro: <Kennung>/<Büro>.
--by    wie geprüft wurde: phone (angerufen), mail (geschrieben), website (nachgesehen), visit (hingegangen)
--on    an welchem Tag; sonst heute
--from  liest die ausgefüllte Anrufliste: Was unter Ergebnis „alles stimmt“ trägt, ist bestätigt
Stimmt eine Angabe nicht, ändern Sie zuerst die Datei. Eine Bestätigung gilt für alle Kontaktangaben des Angebots.`

const COMMAND = 'rules:confirm'
const { values, positionals } = optionsOf(COMMAND, USAGE, {
  by: { type: 'string' },
  on: { type: 'string' },
  from: { type: 'string' },
})

/** The text of the filled sheet. */
function sheetText(path: string): string {
  try {
    const bytes = readFileSync(path)
    const text = bytes.toString('utf8')
    // Excel stores "CSV" in the encoding of Windows unless it is told otherwise.
    return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text
  } catch {
    return refuse(COMMAND, `Die Tabelle „${path}“ ist nicht zu lesen. Gibt es sie dort?`)
  }
}

const texts = textsOnDisk('rules')
const { files } = loadRules(COMMAND, texts)
const today = wallTimeOf(new Date()).date
if (values.from !== undefined) {
  if (positionals.length > 0 || values.by !== undefined || values.on !== undefined)
    refuse(COMMAND, '--from steht allein: Kennung, Weg und Tag stehen in der Tabelle.')
  const taken = takeSheet(sheetText(values.from), files.offers, texts, today)
  for (const [path, text] of taken.files) if (text !== texts.get(path)) writeWhole(`rules/${path}`, text)
  for (const line of taken.said) console.log(line)
  if (taken.open.length > 0) console.log(`\nVon Hand (${taken.open.length}):`)
  for (const line of taken.open) console.log(`  ${line}`)
  if (taken.wrong.length > 0) console.error(`\nNicht übernommen (${taken.wrong.length}):`)
  for (const line of taken.wrong) console.error(`  ${line}`)
  process.exitCode = taken.wrong.length > 0 ? 1 : 0
} else {
  const answer = confirmOffer(files.offers, texts, { ids: positionals, by: values.by, on: values.on }, today)
  if ('refused' in answer) refuse(COMMAND, answer.refused)
  if (answer.text !== texts.get(answer.path)) writeWhole(`rules/${answer.path}`, answer.text)
  for (const line of answer.said) console.log(line)
}
