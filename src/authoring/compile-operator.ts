import { type Language, OPERATOR_FACTS, type OperatorFact, type OperatorWords } from '../rulebook/index.ts'
import type { RuleFiles } from './compile.ts'
import { lean } from './lean.ts'
import { dialled } from './phone.ts'
import { said } from './told.ts'

/** The operator's facts in one language. */
export function operatorWordsOf({ site }: Pick<RuleFiles, 'site'>, language: Language): OperatorWords {
  const { operatorFacts, statementOn, funding, hotline } = site
  const factOf = (fact: OperatorFact) => {
    const value = operatorFacts[fact]
    return value === null || typeof value === 'string' ? value : said(value, language)
  }
  return lean({
    facts: Object.fromEntries(OPERATOR_FACTS.map((fact) => [fact, factOf(fact)])) as OperatorWords['facts'],
    dial: operatorFacts.phone === null ? undefined : (dialled(operatorFacts.phone) ?? operatorFacts.phone),
    statementOn,
    funding: funding.map(({ words, source, pageDate }) =>
      lean({ words: said(words, language), source, pageDate: pageDate ?? undefined }),
    ),
    closures: hotline.closures.map(({ from, to, why }) => ({ from, to, why: said(why, language) })),
  })
}

/** The facts that the operator still has to fill in, as `site.yaml` names them. */
export function missingOperatorFacts({ site }: Pick<RuleFiles, 'site'>): readonly OperatorFact[] {
  return OPERATOR_FACTS.filter((fact) => site.operatorFacts[fact] === null)
}
