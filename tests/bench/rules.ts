import jsonLogic, { type RulesLogic } from 'json-logic-js'
import { Engine } from 'json-rules-engine'
import Publicodes, { type Rule } from 'publicodes'
import { readSituation, type Situation, traceOffer } from '../../src/domain/matching/index.ts'
import { type Answers, LANDS, type Offer, type Rulebook, type Section } from '../../src/domain/rulebook/index.ts'
import { rulebook as today } from '../support/rules.ts'

/**
 * Side by side: the referral core (area, role, subject, police: which offer may stand how high) as this project has it
 * and as three rule engines have it. The same results are asserted first; then time and memory of one recommendation,
 * the rules loaded beforehand.
 */
type Verdicts = ReadonlyMap<string, Section>
interface Contender {
  readonly name: string
  /** Loads the rules; what it returns judges one set of answers. */
  load(rulebook: Rulebook): (situation: Situation) => Verdicts | Promise<Verdicts>
}

const SAMPLES: readonly Answers[] = [
  { danger: 'no', incident: ['online'], background: ['none'], location: 'SN', role: 'councillor', police: 'no' },
  {
    danger: 'worried',
    incident: ['threat', 'doxing'],
    background: ['far-right'],
    location: 'BY',
    role: 'relative',
    police: 'yes',
  },
  { incident: ['sexualised'], role: 'staff', police: 'already' },
  { incident: ['prevent'], location: 'TH' },
  {},
]

const own: Contender = {
  name: 'Lotse',
  load:
    ({ offers, policy }) =>
    (situation) => {
      const verdicts = new Map<string, Section>()
      for (const offer of offers) {
        const { running, area, role, by, highest } = traceOffer(offer, situation, policy)
        if (running && area === 'fits' && role !== 'unfit' && by !== null) verdicts.set(offer.id, highest)
      }
      return verdicts
    },
}

/** A situation as flat facts, which all engines can read. */
function factsOf({ land, role, incidents, backgrounds, police }: Situation) {
  return {
    land: land ?? '',
    role: role ?? '',
    incidents: [...(incidents ?? [])],
    backgrounds: [...(backgrounds ?? [])],
    nothing: incidents === null,
    police,
  }
}

function mayAsk({ focus, talks, roles }: Offer, { policy }: Rulebook): readonly string[] {
  return focus === 'officials' && talks && roles !== undefined
    ? policy.mayAskToo.filter((role) => !roles.some((one) => one === role))
    : []
}

const ORDER: readonly Section[] = ['later', 'more', 'first']

/** The section by police answer, and at most *more* for those who ask too. */
function capOf(offer: Offer, rulebook: Rulebook, situation: Pick<Situation, 'police' | 'role'>): Section {
  const allowed = rulebook.policy.police[situation.police][offer.police]
  const asks = situation.role !== null && mayAsk(offer, rulebook).includes(situation.role)
  return asks && ORDER.indexOf(allowed) > 1 ? 'more' : allowed
}

/**
 * The subject of an offer as any-of lists: opened by these incidents or backgrounds, shut where nothing but these was
 * named.
 */
function subjectOf({ focus, incident, background, through, notForIncidents }: Offer) {
  const special = focus === 'background'
  return {
    incidents: special ? through : incident,
    backgrounds: special ? background : [],
    open: !special && incident.length > 0,
    shut: special ? notForIncidents : [],
  }
}

const active = ({ offers }: Rulebook) => offers.filter(({ status }) => status === 'active')
const rolesOf = (offer: Offer, rulebook: Rulebook) => offer.roles && ['', ...offer.roles, ...mayAsk(offer, rulebook)]

const engine: Contender = {
  name: 'json-rules-engine 7.3.1',
  load(rulebook) {
    const rules = new Engine([], { allowUndefinedFacts: false })
    rules.addOperator('meets', (given: string[], wanted: string[]) => given.some((one) => wanted.includes(one)))
    rules.addOperator(
      'within',
      (given: string[], wanted: string[]) => given.length > 0 && given.every((one) => wanted.includes(one)),
    )
    for (const offer of active(rulebook)) {
      const { incidents, backgrounds, open, shut } = subjectOf(offer)
      const roles = rolesOf(offer, rulebook)
      rules.addRule({
        event: { type: offer.id },
        conditions: {
          all: [
            ...(offer.area === 'DE' ? [] : [{ fact: 'land', operator: 'equal', value: offer.area }]),
            ...(roles === undefined ? [] : [{ fact: 'role', operator: 'in', value: roles }]),
            ...(shut.length === 0 ? [] : [{ not: { fact: 'incidents', operator: 'within', value: shut } }]),
            {
              any: [
                { fact: 'incidents', operator: 'meets', value: incidents },
                { fact: 'backgrounds', operator: 'meets', value: backgrounds },
                { all: [{ fact: 'nothing', operator: 'equal', value: open ? true : 'never' }] },
              ],
            },
          ],
        },
      })
    }
    const byId = new Map(rulebook.offers.map((offer) => [offer.id, offer]))
    return async (situation) => {
      const { events } = await rules.run(factsOf(situation))
      return new Map(events.map(({ type }) => [type, capOf(byId.get(type)!, rulebook, situation)]))
    }
  },
}

const logic: Contender = {
  name: 'json-logic-js 2.0.5',
  load(rulebook) {
    const meets = (name: string, wanted: readonly string[]): RulesLogic => ({
      some: [{ var: name }, { in: [{ var: '' }, [...wanted]] }],
    })
    const rules = active(rulebook).map((offer) => {
      const { incidents, backgrounds, open, shut } = subjectOf(offer)
      const roles = rolesOf(offer, rulebook)
      const fits: RulesLogic = {
        and: [
          offer.area === 'DE' || { '==': [{ var: 'land' }, offer.area] },
          roles === undefined || { in: [{ var: 'role' }, roles] },
          shut.length === 0 || {
            or: [{ var: 'nothing' }, { some: [{ var: 'incidents' }, { '!': { in: [{ var: '' }, [...shut]] } }] }],
          },
          {
            or: [meets('incidents', incidents), meets('backgrounds', backgrounds), { and: [open, { var: 'nothing' }] }],
          },
        ],
      }
      return { offer, fits }
    })
    return (situation) => {
      const facts = factsOf(situation)
      const fitting = rules.filter(({ fits }) => jsonLogic.apply(fits, facts))
      return new Map(fitting.map(({ offer }) => [offer.id, capOf(offer, rulebook, situation)]))
    }
  },
}

const publicodes: Contender = {
  name: 'publicodes 1.10.3',
  load(rulebook) {
    const quoted = (value: string) => `'${value}'`
    const yes = (name: string, ids: readonly string[]) => ids.map((id) => `${name} ${id.replaceAll('-', ' ')} = oui`)
    const rules: Record<string, Rule | string> = { land: "''", role: "''", nothing: 'non' }
    const all = [
      ...new Set(
        rulebook.questions.flatMap(({ id, answers }) =>
          id === 'incident' || id === 'background'
            ? answers.map((answer) => `${id} ${answer.replaceAll('-', ' ')}`)
            : [],
        ),
      ),
    ]
    for (const name of all) rules[name] = 'non'
    for (const [index, offer] of active(rulebook).entries()) {
      const { incidents, backgrounds, open, shut } = subjectOf(offer)
      const roles = rolesOf(offer, rulebook)
      const named = rulebook.questions
        .find(({ id }) => id === 'incident')!
        .answers.filter((id) => !rulebook.policy.openIncidents.some((one) => one === id))
      const any = [...yes('incident', incidents), ...yes('background', backgrounds), ...(open ? ['nothing = oui'] : [])]
      rules[`offer ${index}`] = {
        'toutes ces conditions': [
          ...(offer.area === 'DE' ? [] : [`land = ${quoted(offer.area)}`]),
          ...(roles === undefined ? [] : [{ 'une de ces conditions': roles.map((role) => `role = ${quoted(role)}`) }]),
          ...(shut.length === 0
            ? []
            : [
                {
                  'une de ces conditions': [
                    'nothing = oui',
                    ...yes(
                      'incident',
                      named.filter((id) => !shut.some((one) => one === id)),
                    ),
                  ],
                },
              ]),
          { 'une de ces conditions': any.length > 0 ? any : ['non'] },
        ],
      } as Rule
    }
    const interpreter = new Publicodes(rules, { logger: { log() {}, warn() {}, error() {} } })
    return (situation) => {
      const { land, role, incidents, backgrounds, nothing } = factsOf(situation)
      interpreter.setSituation({
        land: quoted(land),
        role: quoted(role),
        nothing: nothing ? 'oui' : 'non',
        ...Object.fromEntries(incidents.map((id) => [`incident ${id.replaceAll('-', ' ')}`, 'oui'])),
        ...Object.fromEntries(backgrounds.map((id) => [`background ${id.replaceAll('-', ' ')}`, 'oui'])),
      })
      const verdicts = new Map<string, Section>()
      for (const [index, offer] of active(rulebook).entries())
        if (interpreter.evaluate(`offer ${index}`).nodeValue === true)
          verdicts.set(offer.id, capOf(offer, rulebook, situation))
      return verdicts
    }
  },
}

const areas: readonly string[] = LANDS

function grown(size: number): Rulebook {
  const offers = Array.from({ length: size }, (_, index): Offer => {
    const { endsOn: _end, ...offer } = today.offers[index % today.offers.length]!
    const round = Math.floor(index / today.offers.length)
    const at = areas.indexOf(offer.area)
    const area = at < 0 ? offer.area : LANDS[(at + round) % LANDS.length]!
    return { ...offer, area, id: `${offer.id}-${round}` }
  })
  return { ...today, offers }
}

function text(verdicts: Verdicts): string {
  return JSON.stringify([...verdicts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Bytes that one recommendation takes from the heap, before they are collected; the median of several. */
async function taken(run: () => Verdicts | Promise<Verdicts>): Promise<number> {
  const bytes: number[] = []
  for (let round = 0; round < 7; round++) {
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    await run()
    bytes.push(process.memoryUsage().heapUsed - before)
  }
  return bytes.sort((a, b) => a - b)[3]!
}

/** Loading that takes longer than this at a size is not tried at the next. */
const PATIENCE = 4000
const impatient = new Set<string>()

const SIZES = process.argv
  .slice(2)
  .filter((argument) => /^\d+$/.test(argument))
  .map(Number)
console.log('| Angebote | Engine | Laden und Vergleich | je Empfehlung | Speicher je Empfehlung |')
console.log('| ---: | --- | ---: | ---: | ---: |')
for (const size of SIZES.length > 0 ? SIZES : [250, 1000, 10_000]) {
  const rulebook = grown(size)
  const situations = SAMPLES.map((answers) => readSituation(rulebook, answers, '2026-12-01'))
  const judge = own.load(rulebook)
  const expected = await Promise.all(situations.map(async (situation) => text(await judge(situation))))
  for (const contender of [own, logic, engine, publicodes]) {
    if (impatient.has(contender.name)) {
      console.log(`| ${size} | ${contender.name} | nicht gemessen: lädt zu lange | | |`)
      continue
    }
    const started = performance.now()
    const run = contender.load(rulebook)
    for (const [index, situation] of situations.entries()) {
      if (text(await run(situation)) !== expected[index])
        throw new Error(`${contender.name}: other results for ${JSON.stringify(SAMPLES[index])}`)
    }
    const loaded = performance.now() - started
    if (loaded > PATIENCE) impatient.add(contender.name)
    const times: number[] = []
    const end = performance.now() + 3000
    for (let round = 0; round < 100 && (performance.now() < end || round < 3); round++) {
      const at = performance.now()
      await run(situations[round % situations.length]!)
      times.push(performance.now() - at)
    }
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
    const memory = (await taken(() => run(situations[0]!))) / 1024
    console.log(
      `| ${size} | ${contender.name} | ${loaded.toFixed(0)} ms | ${median.toFixed(2)} ms | ${memory.toFixed(0)} KB |`,
    )
  }
}
