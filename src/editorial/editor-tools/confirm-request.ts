import {
  CONFIRMED_BY,
  didYouMean,
  formatProblem,
  isDay,
  type OfferFile,
  type OfficeFile,
  offerFile,
  parseFile,
  pathOfOffer,
  type RuleTexts,
} from '../authoring/index.ts'
import { confirmationProblem, withConfirmation } from './confirm.ts'

/** The arguments of `rules:confirm`. */
export interface ConfirmRequest {
  readonly ids: readonly string[]
  readonly by: string | undefined
  /** ISO date; absent or empty: today. */
  readonly on: string | undefined
}

/** The file to write and the messages to print; or why nothing is written. Messages are in German. */
export type ConfirmResult =
  | { readonly path: string; readonly text: string; readonly said: readonly string[] }
  | { readonly refused: string }

/** The offer or the office that a name means: `sn-muster`, or `sn-muster/leipzig`. */
function ownerOf(
  offers: readonly OfferFile[],
  name: string,
): { readonly offer: OfferFile; readonly office: OfficeFile | null } | { readonly refused: string } {
  const [id = '', place] = name.split('/')
  const offer = offers.find((one) => one.id === id)
  if (offer === undefined) {
    const known = offers.map((one) => one.id)
    return {
      refused: `Das Angebot „${id}“ gibt es nicht.${didYouMean(id, known) || ' Die Kennung ist der Name der Datei.'}`,
    }
  }
  if (place === undefined) return { offer, office: null }
  const offices = offer.offices ?? []
  const office = offices.find((one) => one.id === place)
  if (office !== undefined) return { offer, office }
  const ids = offices.map((one) => one.id)
  return {
    refused: `${id} hat kein Büro „${place}“.${ids.length === 0 ? '' : ` Erlaubt: ${ids.map((one) => `${id}/${one}`).join(', ')}.`}`,
  }
}

/**
 * Checks a request and writes the confirmation into the text of the offer's file.
 * @param offers all offers, valid
 * @param texts the same files as texts, by their path below the rules folder
 * @param today ISO date, German calendar
 * @returns the new text of the file; the caller writes it to disk
 */
export function confirmOffer(
  offers: readonly OfferFile[],
  texts: RuleTexts,
  { ids, by, on = '' }: ConfirmRequest,
  today: string,
): ConfirmResult {
  const [name, another] = ids
  if (name === undefined) return { refused: 'Die Kennung des Angebots fehlt. Sie ist der Name der Datei ohne .yaml.' }
  if (another !== undefined) return { refused: `Bitte ein Angebot nach dem anderen: „${another}“ ist zu viel.` }
  const allowed = `Erlaubt: ${CONFIRMED_BY.join(', ')}.`
  if (by === undefined) return { refused: `--by fehlt. ${allowed}` }
  const way = CONFIRMED_BY.find((known) => known === by)
  if (way === undefined) return { refused: `--by ${by} gibt es nicht.${didYouMean(by, CONFIRMED_BY)} ${allowed}` }
  const day = on === '' ? today : on
  if (!isDay(day)) return { refused: `--on ${day} ist kein Tag. Erwartet wird Jahr-Monat-Tag wie 2026-12-01.` }
  const owner = ownerOf(offers, name)
  if ('refused' in owner) return owner
  const { offer, office } = owner
  const said = { on: day, by: way }
  const why = confirmationProblem(office === null ? offer : { ...office, id: name }, said, today)
  if (why !== null) return { refused: why }

  const path = pathOfOffer(offer)
  const text = withConfirmation(texts.get(path)!, said, office?.id ?? null)
  const read = parseFile(`rules/${path}`, text, offerFile)
  if ('problems' in read) return { refused: read.problems.map(formatProblem).join('\n') }
  const field = office === null ? ['confirmed'] : ['offices', offer.offices!.indexOf(office), 'confirmed']
  const { file, line } = read.parsed.at(field, '')
  const twins = (office === null ? (offer.sameAs ?? []) : []).map(
    (twin) => `Dieselbe Stelle steht auch in ${twin}. Bitte dort ebenso bestätigen.`,
  )
  return { path, text, said: [`${file}:${line} bestätigt am ${day} (${way}).`, ...twins] }
}
