import type * as z from 'zod'
import { checkArticles } from '../check/check-articles.ts'
import { checkEventReferences, EVENT_CHECKS } from '../check/check-event.ts'
import { checkFileLocations } from '../check/check-file-location.ts'
import { OFFER_CHECKS } from '../check/check-offer.ts'
import { checkAliases, checkOffices } from '../check/check-offices.ts'
import { daysToCome } from '../check/check-reading-days.ts'
import { checkReferences } from '../check/check-references.ts'
import { textsAreSound } from '../check/check-texts.ts'
import { checkTowns, type Towns } from '../check/check-towns.ts'
import type { RuleFiles } from '../compile/compile.ts'
import type { HoursReader } from '../compile/hours-reader.ts'
import { eventFile, offerFile, policyFile, questionsFile, siteFile, stepFile } from '../schema/index.ts'
import { partlyTranslated } from './localised.ts'
import { type Parsed, parseFile } from './parse.ts'
import { nameOf } from './path.ts'
import { BrokenRules, type Problem } from './problem.ts'
import { type ParsedArticle, readArticle } from './read-article.ts'

/** The files of a rules folder: path below the folder (`offers/sn/sn-lka-zastex.yaml`) → text. */
export type RuleTexts = ReadonlyMap<string, string>

/** What reads files, where it is not the disk's: the page for drafts passes readers that keep what they read. */
export interface Readers {
  readonly parseOne?: typeof parseFile
  readonly readOne?: typeof readArticle
  /** The places that the desk finds; absent: towns of offices are not checked. */
  readonly towns?: Towns
  /** ISO date, German calendar: nobody has read a page after it. Absent: not checked, as where a clock may be wrong. */
  readonly today?: string
}

/**
 * Reads and checks all rules.
 * @param texts the files by their path below the rules folder
 * @param readHours reads opening hours
 * @param folder name of the rules folder in problems
 * @param readers see there
 * @throws BrokenRules with all problems, each with file, line, column and field
 */
export function readTexts(
  texts: RuleTexts,
  readHours: HoursReader,
  folder = 'rules',
  readers: Readers = {},
): RuleFiles {
  const steps = readInSteps(texts, readHours, folder, readers)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * The same in steps: who asks for the next one may do something else first, and may also stop.
 * @returns after each file and after each check of one; the rules at the end
 * @throws as `readTexts`, at the end
 */
export function* readInSteps(
  texts: RuleTexts,
  readHours: HoursReader,
  folder: string,
  { parseOne = parseFile, readOne = readArticle, towns, today }: Readers,
): Generator<undefined, RuleFiles> {
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

  function* all<T>(under: string, schema: z.ZodType<T>): Generator<undefined, readonly Parsed<T>[]> {
    const found: Parsed<T>[] = []
    for (const path of [...texts.keys()].sort()) {
      if (!path.startsWith(`${under}/`) || !path.endsWith('.yaml')) continue
      const parsed = parse(path, schema)
      if (parsed !== undefined) found.push(parsed)
      yield
    }
    return found
  }

  function* check<T>(entries: readonly T[], judge: (entry: T) => readonly Problem[]): Generator<undefined, void> {
    for (const entry of entries) {
      problems.push(...judge(entry))
      yield
    }
  }

  const offers = yield* all('offers', offerFile)
  const steps = yield* all('steps', stepFile)
  const events = yield* all('events', eventFile)
  const articles: ParsedArticle[] = []
  for (const path of [...texts.keys()].sort()) {
    if (!/^articles\/(?!README)[^/]+\.md$/.test(path)) continue
    const result = readOne(`${folder}/${path}`, texts.get(path) ?? '')
    if ('parsed' in result) articles.push(result.parsed)
    else problems.push(...result.problems)
    yield
  }
  const policy = parse('policy.yaml', policyFile)
  yield
  const questions = parse('questions.yaml', questionsFile)
  const site = parse('site.yaml', siteFile)
  yield* check(offers, (offer) => OFFER_CHECKS.flatMap((judge) => judge(offer, readHours)))
  yield* check(offers, (offer) => checkOffices(offer, readHours))
  if (towns !== undefined) problems.push(...checkTowns(offers, towns))
  yield* check(events, (event) => EVENT_CHECKS.flatMap((judge) => judge(event)))
  yield* check<Parsed<object>>([...offers, ...events], partlyTranslated)
  yield* check<Parsed<object>>([...steps, ...[questions, site].filter((parsed) => parsed !== undefined)], textsAreSound)
  if (today !== undefined)
    yield* check<Parsed<object>>([...offers, ...events, ...steps], (parsed) => daysToCome(parsed, today))
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
