import { questionWordsOf } from '../../src/editorial/authoring/index.ts'
import { existingOffers, interview, offerText } from '../../src/editorial/editor-tools/index.ts'
import { rulebook, ruleFiles } from './rules.ts'

const known = existingOffers(ruleFiles.offers, rulebook, '2026-12-01')
const words = questionWordsOf(ruleFiles, 'de')

/** What is typed, by the beginning of the question; lists are typed one after the other. */
export type Typed = { readonly [question: string]: string | readonly string[] }

/** Answers from which a sound offer comes. */
export const TYPED: Typed = {
  'Wo hilft': 'SN',
  'Wie heißt': 'Beratung für Räte: „Muster“',
  Kennung: '',
  'Wer trägt': 'Muster e. V.',
  'Welche Art': 'victim-support',
  'Welche Hilfe': 'victim-support',
  'Was tut diese Stelle': 'station',
  'Wofür ist': 'general',
  'Spricht dort': 'ja',
  'Wer erfährt': 'independent',
  'Wen nennt': 'municipal-officials, relatives',
  'Für welche Rollen': 'full-time, honorary',
  'Bei welchen': 'threat, online',
  'Für welchen Hintergrund': 'racism',
  'Welche Rollen nimmt': '',
  'Wo darf es': 'door',
  'Warum nur dort': 'Nur für einen Teil der Menschen da.',
  'Was bietet': 'counselling,emotional',
  'Wann hilft': '1,2',
  'Welche Themen': 'threat',
  'In welchen Sprachen': '',
  'Geht es anonym': 'ja',
  'Ist es kostenlos': '',
  'Wie nennen': 'Beratung Muster',
  'Was tut es': 'Sie sprechen am Telefon mit jemandem.',
  'Am Telefon geht': 'Am Telefon sprechen Sie dort mit jemandem.',
  'Was geschieht': 'Hier berät Sie jemand: am Telefon.',
  'Dasselbe auf': ['Sample advice', 'You talk with somebody by phone.', 'Somebody advises you here.'],
  Telefonnummer: ['0351 1234567', ''],
  'Auf welcher Seite': 'https://muster.example/kontakt',
  'E-Mail-Adresse': ['hilfe@muster.example', ''],
  Website: 'https://muster.example',
  'Adresse eines Chats': '',
  'Adresse eines Formulars': '',
  Anschrift: 'Weg 1, 01067 Dresden',
  Zeiten: 'Mo-Fr 09:00-16:00',
  'Ein Hinweis': '',
  'Derselbe Hinweis': 'By arrangement.',
  'Wann haben Sie': '',
  'Welches Datum': '2026-10',
  'Was belegt': 'email, website, address, hours, anonymous',
  'Adresse einer weiteren': '',
  'Warum ist es': 'Berät Menschen im Rat nach Drohungen, berät selbst.',
  'Wie sicher': 'high',
  Anmerkung: '',
}

/** Answers as they are typed, and everything that was said. */
export async function typed(changes: Typed = {}) {
  const answers = { ...TYPED, ...changes }
  const given = new Map<string, number>()
  const said: string[] = []
  const draft = await interview(
    {
      say: (line) => void said.push(line),
      line: async () => {
        const question = said.findLast((line) => !line.startsWith('  '))!
        const key = Object.keys(answers).find((beginning) => question.startsWith(beginning))
        if (key === undefined) throw new Error(`Nobody answers: ${question}`)
        const answer = answers[key]!
        const times = given.get(key) ?? 0
        given.set(key, times + 1)
        if (typeof answer === 'string') return answer
        return answer[times] ?? null
      },
    },
    known,
    words,
  )
  return { draft, said, text: offerText(draft) }
}
