import {
  type Language,
  OPERATOR_FACTS,
  type OperatorFact,
  type OperatorWords,
  runs,
  type SourcedSentence,
} from '../../../domain/rulebook/index.ts'
import { textIn } from '../read/localised.ts'
import type { SiteFile } from '../schema/index.ts'
import type { RuleFiles } from './compile.ts'
import { dialString } from './phone.ts'
import { withoutUndefined } from './without-undefined.ts'

function sentences(all: SiteFile['funding'], language: Language): readonly SourcedSentence[] {
  return all.map(({ words, source, pageDate }) =>
    withoutUndefined({ words: textIn(words, language), source, pageDate: pageDate ?? undefined }),
  )
}

/**
 * The operator's facts in one language, and what sources say about the starke Stelle.
 * @param today ISO date, German calendar: decides which offers count as running
 */
export function operatorWordsOf(
  { site, offers }: Pick<RuleFiles, 'site' | 'offers'>,
  language: Language,
  today: string,
): OperatorWords {
  const { operatorFacts, statementOn, funding, calls, hotline } = site
  const line = offers.find(({ id }) => id === hotline.offer)
  const running = offers.filter((offer) => runs(offer, today))
  const factOf = (fact: OperatorFact) => {
    const value = operatorFacts[fact]
    return value === null || typeof value === 'string' ? value : textIn(value, language)
  }
  return withoutUndefined({
    facts: Object.fromEntries(OPERATOR_FACTS.map((fact) => [fact, factOf(fact)])) as OperatorWords['facts'],
    dial: operatorFacts.phone === null ? undefined : (dialString(operatorFacts.phone) ?? operatorFacts.phone),
    statementOn,
    funding: sentences(funding, language),
    calls: sentences(calls, language),
    offers: running.length,
    confirmed: running.filter(({ confirmed }) => confirmed !== null).length,
    hoursNote: line?.contact.hoursNote ? textIn(line.contact.hoursNote, language) : undefined,
    video: line?.contact.video ? textIn(line.contact.video, language) : undefined,
    hotlineConfirmed: line?.confirmed?.on,
    closures: hotline.closures.map(({ from, to, why }) => ({ from, to, why: textIn(why, language) })),
  })
}

/** What does not work while `site.yaml` names no public address. */
const WITHOUT_ADDRESS =
  'rules/site.yaml: Die öffentliche Adresse fehlt (publicAddress). Bis dahin antwortet der Wegweiser auf Seiten von ' +
  'Partnern nicht, wenn sie ihn in Safari oder auf einem iPhone zeigen; dort stehen nur die erste Frage, 110, 112 und ' +
  'die Hotline. Die offenen Daten enthalten nur relative Links, und es gibt keine sitemap.xml und keine Vorschau für Links.'

/**
 * What the operator has to know where the public address is missing.
 * @returns a sentence in German; undefined where the address is there
 */
export function missingAddress({ publicAddress }: Pick<SiteFile, 'publicAddress'>): string | undefined {
  return publicAddress ? undefined : WITHOUT_ADDRESS
}

/** The facts in `site.yaml` that the operator has not filled in yet. */
export function missingOperatorFacts({ site }: Pick<RuleFiles, 'site'>): readonly OperatorFact[] {
  return OPERATOR_FACTS.filter((fact) => site.operatorFacts[fact] === null)
}
