import { wallTimeOf } from '../domain/matching/index.ts'
import { explainAnswers } from './explain-answers.ts'
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
const explained = explainAnswers(values, USAGE, () => loadRules(COMMAND), wallTimeOf(new Date()))
if ('refused' in explained) refuse(COMMAND, explained.refused)
console.log(explained.out)
