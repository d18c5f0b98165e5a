import { wallTimeOf } from '../domain/matching/index.ts'
import { textsOnDisk } from '../editorial/authoring/index.ts'
import { confirmOffer } from '../editorial/editor-tools/index.ts'
import { loadRules, optionsOf, refuse } from './rules-load.ts'
import { writeWhole } from './write-whole.ts'

const USAGE = `npm run -s rules:confirm -- <Kennung> --by phone [--on 2026-12-01]
Hält fest, dass jemand die Kontaktangaben eines Angebots geprüft hat. Ändert in der Datei nur „confirmed“.
--by  wie geprüft wurde: phone (angerufen), mail (geschrieben), website (nachgesehen), visit (hingegangen)
--on  an welchem Tag; sonst heute
Stimmt eine Angabe nicht, ändern Sie zuerst die Datei. Eine Bestätigung gilt für alle Kontaktangaben des Angebots.`

const COMMAND = 'rules:confirm'
const { values, positionals } = optionsOf(COMMAND, USAGE, { by: { type: 'string' }, on: { type: 'string' } })
const texts = textsOnDisk('rules')
const { files } = loadRules(COMMAND, texts)
const request = { ids: positionals, by: values.by, on: values.on }
const answer = confirmOffer(files.offers, texts, request, wallTimeOf(new Date()).date)
if ('refused' in answer) refuse(COMMAND, answer.refused)
if (answer.text !== texts.get(answer.path)) writeWhole(`rules/${answer.path}`, answer.text)
for (const line of answer.said) console.log(line)
