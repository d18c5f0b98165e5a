import { ROLES, SHEETS } from '../../../domain/rulebook/index.ts'
import { rolesOf } from '../compile/audience.ts'
import { didYouMean } from '../read/nearest.ts'
import type { Parsed } from '../read/parse.ts'
import type { Problem } from '../read/problem.ts'
import type { OfferFile, PolicyFile, QuestionsFile, SiteFile, StepFile } from '../schema/index.ts'
import { checkPolicy, checkSite } from './check-policy.ts'
import { checkQuestions } from './check-questions.ts'
import { checkBeginnings } from './check-wording.ts'

/** All parsed files of the rules. */
export interface ParsedRules {
  readonly offers: readonly Parsed<OfferFile>[]
  readonly policy: Parsed<PolicyFile>
  readonly questions: Parsed<QuestionsFile>
  readonly site: Parsed<SiteFile>
  readonly steps: readonly Parsed<StepFile>[]
}

function nothing(id: string, known: ReadonlyMap<string, unknown>): string {
  return `„${id}“ gibt es nicht.${didYouMean(id, known.keys()) || ' Bitte die Schreibweise prüfen.'}`
}

/** Offers are ended, not deleted: their address stays, and other files name them. */
const NEVER_DELETED =
  ' Wurde die Datei gelöscht, bitte zurückholen: Ein Angebot endet mit „status: ended“, dann zeigt es niemand mehr.'

function noOffer(id: string, offers: ReadonlyMap<string, OfferFile>): string {
  return `„${id}“ gibt es nicht.${didYouMean(id, offers.keys()) || ' Bitte die Schreibweise prüfen.'}${NEVER_DELETED}`
}

function duplicates(parsed: readonly Parsed<{ readonly id: string }>[]): Problem[] {
  const seen = new Map<string, string>()
  return parsed.flatMap((entry) => {
    const before = seen.get(entry.value.id)
    seen.set(entry.value.id, entry.file)
    return before === undefined ? [] : [entry.at(['id'], `Diese Kennung trägt schon ${before}.`)]
  })
}

const OWN = 'Das ist die Kennung dieses Angebots selbst. Hier steht die Kennung eines anderen.'

function offerReferences(rules: ParsedRules, known: ReadonlyMap<string, OfferFile>): Problem[] {
  return rules.offers.flatMap((parsed) => {
    const { id, siblingOf, sameAs, area, region } = parsed.value
    const problems: Problem[] = []
    if (siblingOf === id) problems.push(parsed.at(['siblingOf'], OWN))
    else if (siblingOf !== undefined) {
      const lead = known.get(siblingOf)
      if (lead === undefined) problems.push(parsed.at(['siblingOf'], noOffer(siblingOf, known)))
      else if (lead.siblingOf !== undefined)
        problems.push(
          parsed.at(['siblingOf'], `${siblingOf} gehört selbst zu ${lead.siblingOf}. Bitte dorthin zeigen.`),
        )
      else if (lead.area !== area)
        problems.push(parsed.at(['siblingOf'], `${siblingOf} gehört zu ${lead.area}, nicht zu ${area}.`))
      if (region === undefined) problems.push(parsed.at([], 'Ein regionales Angebot (siblingOf) braucht region.'))
    }
    problems.push(...repeated(parsed, ['sameAs'], sameAs ?? []))
    for (const [index, twin] of (sameAs ?? []).entries()) {
      const other = known.get(twin)
      if (twin === id) problems.push(parsed.at(['sameAs', index], OWN))
      else if (other === undefined) problems.push(parsed.at(['sameAs', index], noOffer(twin, known)))
      else if (!other.sameAs?.includes(id))
        problems.push(
          parsed.at(['sameAs', index], `${twin} nennt ${id} nicht als dieselbe Stelle. Bitte dort eintragen.`),
        )
    }
    return problems
  })
}

function listed(
  parsed: Parsed<unknown>,
  path: readonly (string | number)[],
  ids: readonly string[],
  known: ReadonlyMap<string, unknown>,
  say = (id: string) => nothing(id, known),
): Problem[] {
  return ids.flatMap((id, index) => (known.has(id) ? [] : [parsed.at([...path, index], say(id))]))
}

/** Repeated entries of a list. */
function repeated(parsed: Parsed<unknown>, path: readonly (string | number)[], ids: readonly string[]): Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [parsed.at([...path, index], `„${id}“ steht zweimal da. Bitte einmal löschen.`)] : [],
  )
}

/**
 * `role: all` needs audiences that cover every role (docs/promises.md#5). Hotline and emergency numbers are for
 * everyone.
 */
function everyRoleProblems({ offers, site }: ParsedRules): Problem[] {
  const forAll = [site.value.hotline.offer, ...site.value.emergency]
  // A misspelt id of the hotline is reported elsewhere; do not report the offer too.
  if (forAll.some((id) => !offers.some(({ value }) => value.id === id))) return []
  return offers.flatMap((parsed) => {
    const { id, fits, audiences } = parsed.value
    if (fits.role !== 'all' || forAll.includes(id)) return []
    const allowed = rolesOf(audiences)
    const beyond = ROLES.filter((role) => role !== 'skip' && !allowed.has(role))
    return beyond.length === 0
      ? []
      : [
          parsed.at(
            ['fits', 'role'],
            `„all“ geht über die Zielgruppen (audiences) hinaus: ${beyond.join(', ')}. Bitte die Rollen einzeln nennen.`,
          ),
        ]
  })
}

const OFFER_LISTS = [
  'first',
  'lead',
  'firstHas',
  'firstLacks',
  'openHas',
  'openLacks',
  'moreHas',
  'moreLacks',
  'laterHas',
  'allHas',
  'allLacks',
  'talk',
] as const
const OFFER_GROUPS = ['firstAny', 'openAny'] as const
const STEP_LISTS = ['stepsHave', 'stepsLack', 'stepsVisible', 'stepsFirst'] as const

/** An example that names what there is not would be kept for nothing: a misspelt id is never shown. */
function exampleProblems(
  policy: Parsed<PolicyFile>,
  offers: ReadonlyMap<string, OfferFile>,
  steps: ReadonlyMap<string, StepFile>,
): Problem[] {
  return policy.value.examples.flatMap((example, index) => [
    ...OFFER_LISTS.flatMap((key) =>
      listed(policy, ['examples', index, key], example[key] ?? [], offers, (id) => noOffer(id, offers)),
    ),
    ...OFFER_GROUPS.flatMap((key) =>
      (example[key] ?? []).flatMap((group, at) =>
        listed(policy, ['examples', index, key, at], group, offers, (id) => noOffer(id, offers)),
      ),
    ),
    ...STEP_LISTS.flatMap((key) => listed(policy, ['examples', index, key], example[key] ?? [], steps)),
    ...(example.last === undefined || offers.has(example.last)
      ? []
      : [policy.at(['examples', index, 'last'], noOffer(example.last, offers))]),
  ])
}

/** What the desk's operator pinned for a Land has to exist, and to help there. */
function pinnedOffers(site: Parsed<SiteFile>, known: ReadonlyMap<string, OfferFile>): Problem[] {
  return Object.entries(site.value.desk.pinned ?? {}).flatMap(([land, ids]) => {
    const path = ['desk', 'pinned', land]
    return [
      ...listed(site, path, ids, known, (id) => noOffer(id, known)),
      ...repeated(site, path, ids),
      ...ids.flatMap((id, index) => {
        const area = known.get(id)?.area
        if (area === undefined || area === 'DE' || area === land) return []
        return [site.at([...path, index], `${id} gehört zu ${area}, nicht zu ${land}. Bitte dort anheften.`)]
      }),
    ]
  })
}

/**
 * Problems that only show when all files are seen together: duplicate ids, references to nothing, twins that do not
 * know each other.
 */
export function checkReferences(rules: ParsedRules): readonly Problem[] {
  const offers = new Map(rules.offers.map(({ value }) => [value.id, value]))
  const steps = new Map(rules.steps.map(({ value }) => [value.id, value]))
  const { policy, site } = rules
  return [
    ...duplicates(rules.offers),
    ...duplicates(rules.steps),
    ...offerReferences(rules, offers),
    ...everyRoleProblems(rules),
    ...checkBeginnings(rules.offers),
    ...checkQuestions(rules.questions),
    ...checkPolicy(policy),
    ...checkSite(site),
    ...rules.steps.flatMap((parsed) =>
      listed(parsed, ['offers'], parsed.value.offers ?? [], offers, (id) => noOffer(id, offers)),
    ),
    ...rules.steps.flatMap((parsed) =>
      policy.value.stepOrder.includes(parsed.value.id)
        ? []
        : [parsed.at(['id'], 'Diese Karte steht nicht in policy.yaml unter stepOrder. Bitte dort einordnen.')],
    ),
    ...rules.steps.flatMap((parsed) =>
      Object.hasOwn(SHEETS, parsed.value.id)
        ? [parsed.at(['id'], 'Unter dieser Adresse liegt ein Blatt zum Ausdrucken. Bitte eine andere Kennung wählen.')]
        : [],
    ),
    ...listed(policy, ['stepOrder'], policy.value.stepOrder, steps),
    ...repeated(policy, ['stepOrder'], policy.value.stepOrder),
    ...policy.value.visibleSteps.flatMap(({ cards }, index) =>
      listed(policy, ['visibleSteps', index, 'cards'], cards, steps),
    ),
    ...policy.value.shownSteps.flatMap((cards, index) => listed(policy, ['shownSteps', index], cards, steps)),
    ...(offers.has(site.value.hotline.offer)
      ? []
      : [site.at(['hotline', 'offer'], noOffer(site.value.hotline.offer, offers))]),
    ...listed(site, ['emergency'], site.value.emergency, offers, (id) => noOffer(id, offers)),
    ...listed(site, ['whenClosed'], site.value.whenClosed, offers, (id) => noOffer(id, offers)),
    ...pinnedOffers(site, offers),
    ...exampleProblems(policy, offers, steps),
  ]
}
