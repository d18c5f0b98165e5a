import {
  type KnownException,
  type Language,
  type Monitoring,
  POLICE_VALUES,
  type Reason,
  runs,
} from '../domain/rulebook/index.ts'
import {
  compileRulebook,
  type KnownExceptionsFile,
  langAttribute,
  languageOf,
  questionWordsOf,
  type RuleFiles,
  textIn,
} from '../editorial/authoring/index.ts'
import { diagramLabels, layoutDiagram } from '../editorial/flow-diagram/index.ts'
import { countOffers, freshnessReport, withoutPoliceForOfficials } from '../editorial/statistics/index.ts'

type LocalisedReason = KnownExceptionsFile['gaps'][number]['reason']

function reasonIn(reason: LocalisedReason, language: Language): Reason {
  return { text: textIn(reason, language), lang: langAttribute(languageOf(reason, language), language) }
}

/** Exceptions that concern offers; those of rules without effect are told to editors only. */
function exceptionsOf(known: KnownExceptionsFile, language: Language): readonly KnownException[] {
  const of = (kind: KnownException['kind'], entries: KnownExceptionsFile['notOpen']) =>
    entries.map(({ offers, reason }) => ({ kind, offers, reason: reasonIn(reason, language) }))
  return [
    ...of('not-open', known.notOpen),
    ...of('not-listed', known.notListed),
    ...of('shared-contact', known.duplicates),
  ]
}

/**
 * Everything that the monitoring page shows in one language.
 * @param today ISO date, German calendar: which offers run, how old confirmations are
 */
export function monitoringOf(
  files: RuleFiles,
  known: KnownExceptionsFile,
  language: Language,
  today: string,
): Monitoring {
  const rulebook = compileRulebook(files)
  const running = rulebook.offers.filter((offer) => runs(offer, today))
  const freshness = freshnessReport(rulebook, today)
  const exceptions = exceptionsOf(known, language)
  const named = new Set([...freshness.oldest.map(({ offer }) => offer), ...exceptions.flatMap(({ offers }) => offers)])
  const count = (police: string) => running.filter((offer) => offer.police === police).length
  return {
    state: freshness.read[0]?.month ?? '',
    countedOn: today,
    byPolice: Object.fromEntries(POLICE_VALUES.map((police) => [police, count(police)])) as Monitoring['byPolice'],
    coverage: countOffers(rulebook, today),
    freshness,
    gaps: withoutPoliceForOfficials(rulebook, today).map((land) => {
      const gap = known.gaps.find((one) => one.land === land)
      return { land, reason: gap === undefined ? null : reasonIn(gap.reason, language) }
    }),
    exceptions,
    flow: layoutDiagram(rulebook.questions, diagramLabels(questionWordsOf(files, language), language)),
    names: Object.fromEntries(files.offers.filter(({ id }) => named.has(id)).map(({ id, name }) => [id, name])),
  }
}
