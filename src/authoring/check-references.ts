import { ANSWERS } from '../rulebook/index.ts'
import type { Parsed } from './parse.ts'
import type { Problem } from './problem.ts'
import type { OfferFile, PolicyFile, QuestionsFile, SiteFile, StepFile } from './schema/index.ts'

/** All files of the rules, each parsed. */
export interface ParsedRules {
  readonly offers: readonly Parsed<OfferFile>[]
  readonly policy: Parsed<PolicyFile>
  readonly questions: Parsed<QuestionsFile>
  readonly site: Parsed<SiteFile>
  readonly steps: readonly Parsed<StepFile>[]
}

const NOTHING = (id: string) => `„${id}“ gibt es nicht. Bitte die Schreibweise prüfen.`

function duplicates(parsed: readonly Parsed<{ readonly id: string }>[]): Problem[] {
  const seen = new Map<string, string>()
  return parsed.flatMap((entry) => {
    const before = seen.get(entry.value.id)
    seen.set(entry.value.id, entry.file)
    return before === undefined ? [] : [entry.at(['id'], `Diese Kennung trägt schon ${before}.`)]
  })
}

function offerReferences(rules: ParsedRules, known: ReadonlyMap<string, OfferFile>): Problem[] {
  return rules.offers.flatMap((parsed) => {
    const { id, siblingOf, sameAs, area, region } = parsed.value
    const problems: Problem[] = []
    if (siblingOf !== undefined) {
      const lead = known.get(siblingOf)
      if (lead === undefined) problems.push(parsed.at(['siblingOf'], NOTHING(siblingOf)))
      else if (lead.siblingOf !== undefined) problems.push(parsed.at(['siblingOf'], `${siblingOf} gehört selbst zu ${lead.siblingOf}. Bitte dorthin zeigen.`))
      else if (lead.area !== area) problems.push(parsed.at(['siblingOf'], `${siblingOf} gehört zu ${lead.area}, nicht zu ${area}.`))
      if (region === undefined) problems.push(parsed.at([], 'Ein regionales Angebot (siblingOf) braucht region.'))
    }
    for (const twin of sameAs ?? []) {
      const other = known.get(twin)
      if (other === undefined) problems.push(parsed.at(['sameAs'], NOTHING(twin)))
      else if (!other.sameAs?.includes(id)) problems.push(parsed.at(['sameAs'], `${twin} nennt ${id} nicht als dieselbe Stelle. Bitte dort eintragen.`))
    }
    return problems
  })
}

function listed(parsed: Parsed<unknown>, path: readonly (string | number)[], ids: readonly string[], known: ReadonlyMap<string, unknown>): Problem[] {
  return ids.filter((id) => !known.has(id)).map((id) => parsed.at(path, NOTHING(id)))
}

function questionProblems({ questions }: ParsedRules): Problem[] {
  return questions.value.flatMap((question, index) => {
    const given = question.answers.map(({ id }) => id)
    const expected = ANSWERS[question.id]
    const problems: Problem[] = []
    for (const id of given) if (!expected.includes(id)) problems.push(questions.at([index, 'answers'], `„${id}“ ist keine Antwort von ${question.id}. Erlaubt: ${expected.join(', ')}.`))
    for (const id of expected) if (!given.includes(id)) problems.push(questions.at([index, 'answers'], `Die Antwort „${id}“ fehlt.`))
    return problems
  })
}

/** Problems that only show when all files are seen together: duplicate ids, references to nothing, twins that do not know each other. */
export function checkReferences(rules: ParsedRules): readonly Problem[] {
  const offers = new Map(rules.offers.map(({ value }) => [value.id, value]))
  const steps = new Map(rules.steps.map(({ value }) => [value.id, value]))
  const { policy, site } = rules
  return [
    ...duplicates(rules.offers),
    ...duplicates(rules.steps),
    ...offerReferences(rules, offers),
    ...questionProblems(rules),
    ...rules.steps.flatMap((parsed) => listed(parsed, ['offers'], parsed.value.offers ?? [], offers)),
    ...rules.steps.flatMap((parsed) =>
      policy.value.stepOrder.includes(parsed.value.id) ? [] : [parsed.at(['id'], 'Diese Karte steht nicht in policy.yaml unter stepOrder. Bitte dort einordnen.')],
    ),
    ...listed(policy, ['stepOrder'], policy.value.stepOrder, steps),
    ...policy.value.together.flatMap((entry, index) => listed(policy, ['together', index, 'offers'], entry.offers, offers)),
    ...listed(site, ['hotline', 'offer'], [site.value.hotline.offer], offers),
    ...listed(site, ['emergency'], site.value.emergency, offers),
    ...listed(site, ['whenClosed'], site.value.whenClosed, offers),
    ...policy.value.examples.flatMap((example, index) =>
      (['first', 'lead', 'firstHas', 'firstLacks', 'openHas', 'openLacks', 'moreHas', 'laterHas'] as const).flatMap((key) =>
        listed(policy, ['examples', index, key], example[key] ?? [], offers),
      ),
    ),
  ]
}
