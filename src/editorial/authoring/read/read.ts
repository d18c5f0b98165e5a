import type * as z from 'zod'
import { checkArticles } from '../check/check-articles.ts'
import { checkEventReferences, EVENT_CHECKS } from '../check/check-event.ts'
import { checkFileLocations } from '../check/check-file-location.ts'
import { OFFER_CHECKS } from '../check/check-offer.ts'
import { checkAliases, checkOffices } from '../check/check-offices.ts'
import { checkReferences } from '../check/check-references.ts'
import { checkTowns, type Towns } from '../check/check-towns.ts'
import type { RuleFiles } from '../compile/compile.ts'
import type { HoursReader } from '../compile/hours-reader.ts'
import { eventFile, offerFile, policyFile, questionsFile, siteFile, stepFile } from '../schema/index.ts'
import { partlyTranslated } from './localised.ts'
import { type Parsed, parseFile } from './parse.ts'
import { nameOf } from './path.ts'
import { BrokenRules, type Problem } from './problem.ts'
import { readArticle } from './read-article.ts'

/** The files of a rules folder: path below the folder (`offers/sn/sn-lka-zastex.yaml`) → text. */
export type RuleTexts = ReadonlyMap<string, string>

/**
 * Reads and checks all rules.
 * @param texts the files by their path below the rules folder
 * @param readHours reads opening hours
 * @param folder name of the rules folder in problems
 * @param parseOne reads one YAML file; the page for drafts passes one that caches
 * @param towns the places that the desk finds; absent: towns of offices are not checked
 * @param readOne reads one article; as `parseOne`
 * @throws BrokenRules with all problems, each with file, line, column and field
 */
export function readTexts(
  texts: RuleTexts,
  readHours: HoursReader,
  folder = 'rules',
  parseOne: typeof parseFile = parseFile,
  towns?: Towns,
  readOne: typeof readArticle = readArticle,
): RuleFiles {
  const problems: Problem[] = [...checkFileLocations(texts.keys(), folder)]

  function parse<T>(path: string, schema: z.ZodType<T>): Parsed<T> | undefined {
    const source = texts.get(path)
    if (source === undefined) {
      problems.push({ file: `${folder}/${path}`, line: 0, column: 0, field: '', message: 'Die Datei fehlt.' })
      return undefined
    }
    const result = parseOne(`${folder}/${path}`, source, schema)
    if ('parsed' in result) return result.parsed
    problems.push(...result.problems)
    return undefined
  }

  const all = <T>(under: string, schema: z.ZodType<T>) =>
    [...texts.keys()]
      .filter((path) => path.startsWith(`${under}/`) && path.endsWith('.yaml'))
      .sort()
      .map((path) => parse(path, schema))
      .filter((parsed) => parsed !== undefined)

  const offers = all('offers', offerFile)
  const steps = all('steps', stepFile)
  const events = all('events', eventFile)
  const articles = [...texts]
    .filter(([path]) => /^articles\/(?!README)[^/]+\.md$/.test(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, source]) => {
      const result = readOne(`${folder}/${path}`, source)
      if ('parsed' in result) return [result.parsed]
      problems.push(...result.problems)
      return []
    })
  const policy = parse('policy.yaml', policyFile)
  const questions = parse('questions.yaml', questionsFile)
  const site = parse('site.yaml', siteFile)
  for (const offer of offers) for (const check of OFFER_CHECKS) problems.push(...check(offer, readHours))
  for (const offer of offers) problems.push(...checkOffices(offer, readHours))
  if (towns !== undefined) problems.push(...checkTowns(offers, towns))
  for (const event of events) for (const check of EVENT_CHECKS) problems.push(...check(event))
  for (const entry of [...offers, ...events]) problems.push(...partlyTranslated(entry))
  for (const { file, value, at } of steps) {
    const named = nameOf(file, '.yaml')
    if (named !== value.id) problems.push(at(['id'], `Die Kennung muss wie die Datei heißen: „${named}“.`))
  }
  if (policy === undefined || questions === undefined || site === undefined) throw new BrokenRules(problems)
  // References are checked only if every file is valid: otherwise each mention of an invalid offer would be a second
  // problem.
  if (problems.length === 0) {
    const ids = (files: readonly Parsed<{ readonly id: string }>[]) => files.map(({ value }) => value.id)
    problems.push(
      ...checkReferences({ offers, steps, policy, questions, site }),
      ...checkAliases(offers),
      ...checkEventReferences(events),
      ...checkArticles(articles, { offers: ids(offers), steps: ids(steps) }),
    )
  }
  if (problems.length > 0) throw new BrokenRules(problems)
  return {
    readHours,
    offers: offers.map(({ value }) => value),
    steps: steps.map(({ value }) => value),
    events: events.map(({ value }) => value),
    articles: articles.map(({ value }) => value),
    policy: policy.value,
    questions: questions.value,
    site: site.value,
  }
}
