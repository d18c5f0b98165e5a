import type { ReachChange } from '../editorial/comparison/index.ts'
import type { ChangedFact, ChangedFile } from '../editorial/editor-tools/index.ts'
import { sayAnswers } from '../editorial/verification/index.ts'
import type { RulesDifference } from './rules-difference.ts'

const FILE: { readonly [W in ChangedFile['what']]: string } = {
  new: 'neue Datei',
  gone: 'Datei entfallen',
  changed: 'geändert',
}
const WHAT: { readonly [W in ReachChange['what']]: string } = { new: 'neu', gone: 'entfallen', changed: 'geändert' }
/** So many facts of one file are named; a file that is written anew has hundreds. */
const MOST_FACTS = 40
const NOTHING = 'Keine Empfehlung ändert sich: Was geändert wurde, entscheidet nicht darüber, wer wo steht.'

const number = (value: number) => value.toLocaleString('de')
const quoted = (value: string | null) => (value === null ? 'nichts' : `„${value}“`)
const places = ({ elsewhere }: ChangedFact) => elsewhere.map(({ path, line }) => `rules/${path}:${line}`)

function* plainFiles(files: readonly ChangedFile[]): Generator<string> {
  yield files.length === 0
    ? 'Geändert: nichts.'
    : `Geändert: ${files.length === 1 ? '1 Datei' : `${files.length} Dateien`}.`
  for (const { path, what, facts } of files) {
    if (facts.length === 0) yield `  rules/${path}: ${what === 'changed' ? 'Text oder Kommentar geändert' : FILE[what]}`
    for (const fact of facts.slice(0, MOST_FACTS)) {
      yield `  rules/${path}:${fact.line} ${fact.field}: ${quoted(fact.before)} → ${quoted(fact.after)}`
      const old = places(fact)
      if (old.length > 0) yield `    Der alte Wert steht noch in ${old.join(', ')}. Bitte auch dort prüfen.`
    }
    if (facts.length > MOST_FACTS) yield `  … und ${facts.length - MOST_FACTS} weitere Angaben in rules/${path}`
  }
}

function* plainMeaning(meaning: RulesDifference['meaning']): Generator<string> {
  if (meaning === null) {
    yield NOTHING
    return
  }
  const { answerSets, firstOffer, reach } = meaning.difference
  const say = (answers: Parameters<typeof sayAnswers>[0]) => sayAnswers(answers, meaning.words)
  yield `Erste Tür: ändert sich für ${number(firstOffer.count)} von ${number(answerSets)} Antwortsätzen.`
  const door = firstOffer.example
  if (door !== undefined)
    yield `  ${say(door.answers)}: vorher ${door.before ?? 'niemand'}, jetzt ${door.after ?? 'niemand'}`
  yield `Reichweite: ${reach.length === 0 ? 'kein Angebot ändert sich' : reach.length === 1 ? '1 Angebot' : `${reach.length} Angebote`}.`
  for (const { offer, what, gained, lost, example } of reach)
    yield `  ${offer} (${WHAT[what]}): +${number(gained)} −${number(lost)}${example === undefined ? '' : `, zum Beispiel ${say(example)}`}`
}

/** A value as a cell of a table in Markdown. */
const cell = (value: string) => value.replaceAll('|', '\\|').replaceAll('\n', ' ')

function* markdownFiles(files: readonly ChangedFile[]): Generator<string> {
  if (files.length === 0) yield '**Geändert:** nichts.'
  else {
    yield '| Datei, Zeile | Angabe | vorher | jetzt | der alte Wert steht noch in |'
    yield '| --- | --- | --- | --- | --- |'
  }
  for (const { path, what, facts } of files) {
    if (facts.length === 0)
      yield `| \`rules/${path}\` | ${what === 'changed' ? 'Text oder Kommentar' : FILE[what]} | | | |`
    for (const fact of facts.slice(0, MOST_FACTS))
      yield `| \`rules/${path}:${fact.line}\` | \`${fact.field}\` | ${cell(fact.before ?? '–')} | ${cell(fact.after ?? '–')} | ${places(
        fact,
      )
        .map((place) => `\`${place}\``)
        .join(', ')} |`
    if (facts.length > MOST_FACTS) yield `| \`rules/${path}\` | … und ${facts.length - MOST_FACTS} weitere | | | |`
  }
  yield ''
}

function* markdownMeaning(meaning: RulesDifference['meaning']): Generator<string> {
  if (meaning === null) {
    yield NOTHING
    return
  }
  const { answerSets, firstOffer, reach } = meaning.difference
  const say = (answers: Parameters<typeof sayAnswers>[0]) => sayAnswers(answers, meaning.words)
  const door = firstOffer.example
  const example =
    door === undefined
      ? ''
      : ` Kleinstes Beispiel: ${say(door.answers)}: vorher ${door.before ?? 'niemand'}, jetzt ${door.after ?? 'niemand'}.`
  yield `**Erste Tür:** ändert sich für ${number(firstOffer.count)} von ${number(answerSets)} Antwortsätzen.${example}`
  yield ''
  if (reach.length === 0) {
    yield 'Kein Angebot passt in mehr oder weniger Antwortsätzen.'
    return
  }
  yield '| Angebot | | passt neu in | passt nicht mehr in | kleinstes Beispiel |'
  yield '| --- | --- | ---: | ---: | --- |'
  for (const { offer, what, gained, lost, example: at } of reach)
    yield `| \`${offer}\` | ${WHAT[what]} | ${number(gained)} | ${number(lost)} | ${at === undefined ? '' : say(at)} |`
}

/** A difference in German, the changed facts first: lines for a terminal, or tables in Markdown. */
export function sayDifference({ files, meaning }: RulesDifference, markdown: boolean): string {
  const lines = markdown
    ? [...markdownFiles(files), ...markdownMeaning(meaning)]
    : [...plainFiles(files), ...plainMeaning(meaning)]
  return lines.join('\n')
}

/** Whether anybody is recommended otherwise. */
export function changesRecommendations({ meaning }: RulesDifference): boolean {
  return meaning !== null && (meaning.difference.firstOffer.count > 0 || meaning.difference.reach.length > 0)
}
