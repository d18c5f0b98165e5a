import { LANGUAGES, type Language } from '../../../domain/rulebook/index.ts'
import type { Parsed } from '../read/parse.ts'
import type { Problem } from '../read/problem.ts'
import type { OfferFile } from '../schema/index.ts'
import { unwantedIn } from './check-wording.ts'
import { type Obstacle, obstaclesIn } from './speakable.ts'

/** What an editor hears of each obstacle: its name, and what to write instead. */
const SAID: { readonly [O in Obstacle]: readonly [name: string, remedy: string] } = {
  bracket: ['Klammern', 'Keine Klammern: Bitte als eigenen Satzteil schreiben.'],
  link: ['„Link“', 'Kein „Link“ und kein „klicken“: Bitte „Adresse“ oder „Website“ schreiben.'],
  slash: ['Schrägstrich', 'Kein Schrägstrich: Bitte „und“ oder „oder“ schreiben.'],
  quote: ['Anführungszeichen', 'Keine Anführungszeichen: Man hört sie nicht.'],
  semicolon: ['Semikolon', 'Kein Semikolon: Bitte „und“ oder einen Punkt schreiben.'],
  sign: ['Sonderzeichen', 'Kein Zeichen, das niemand spricht: Bitte als Wort schreiben.'],
  abbreviation: ['Abkürzung', 'Keine Abkürzung, die niemand spricht: Bitte ausschreiben.'],
  address: ['Internetadresse', 'Keine Internetadresse: Sie steht auf der Beratungsseite darunter.'],
  number: ['Rufnummer', 'Keine Rufnummer: Sie steht auf der Beratungsseite darunter.'],
  here: ['„hier“', '„Hier“ ist am Telefon die Hotline selbst: Bitte „dort“ schreiben („there“).'],
  name: ['der Name noch einmal', 'Der Name steht schon darüber: Bitte „Dort …“ oder „Sie bekommen …“ schreiben.'],
  long: ['zu lang', 'Höchstens zwei Sätze und 30 Wörter: Mehr behält niemand. Bitte kürzen.'],
}

type Names = Pick<OfferFile, 'shortName'>

const obstacles = ({ shortName }: Names, language: Language, sentence: string) =>
  obstaclesIn(sentence, { german: shortName.de, own: shortName[language] ?? shortName.de })

/**
 * Why the helpline cannot say a sentence of an offer.
 * @param offer its names: a sentence repeats none of them
 * @param language the language it is written in
 * @returns what is in the way, in German, to be listed; null where nothing is
 */
export function unspeakable(offer: Names, language: Language, sentence: string): string | null {
  const found = obstacles(offer, language, sentence)
  return found.length === 0 ? null : found.map((obstacle) => SAID[obstacle][0]).join(', ')
}

/**
 * Why a sentence for the telephone must not stay as it is, and what to write instead.
 * @param offer its names: a sentence repeats none of them
 * @param language the language it is written in
 * @returns German sentences; none where nothing is wrong
 */
export function sayFaults(offer: Names, language: Language, sentence: string): readonly string[] {
  const remedies = obstacles(offer, language, sentence).map((obstacle) => SAID[obstacle][1])
  // A slash is unwanted in every text, in the same words.
  return [...new Set([...remedies, ...unwantedIn(language, sentence)])]
}

/** What the helpline says of an offer can be said: `say` where there is one, else `forYou`. */
export function sentencesAreSpeakable(parsed: Parsed<OfferFile>): readonly Problem[] {
  const { say, forYou } = parsed.value
  const written = LANGUAGES.flatMap((language) => {
    const sentence = (say ?? forYou)[language]
    return sentence === undefined ? [] : [{ language, sentence }]
  })
  if (say !== undefined)
    return written.flatMap(({ language, sentence }) =>
      sayFaults(parsed.value, language, sentence).map((fault) => parsed.at(['say', language], fault)),
    )
  const [first] = written.flatMap(({ language, sentence }) => {
    const why = unspeakable(parsed.value, language, sentence)
    return why === null ? [] : [{ language, why }]
  })
  return first === undefined
    ? []
    : [
        parsed.at(
          ['forYou', first.language],
          `So kann die Hotline das nicht sagen (${first.why}). Bitte unter say einen Satz für das Telefon ergänzen.`,
        ),
      ]
}
