import { wallTimeOf } from '../domain/matching/index.ts'
import { policyTables } from '../editorial/editor-tools/index.ts'
import { type DoorFigures, judgementInParallel } from '../editorial/statistics/index.ts'
import { textsFor } from '../text/i18n/index.ts'
import { loadRules, optionsOf } from './rules-load.ts'

const USAGE = `npm run -s rules:judgement [-- --tables] [--json]
Sagt in Zahlen, wie gut die ersten Türen sind, über das Raster Gefahr × ein oder zwei Vorfälle × ein Hintergrund × Land × Rolle × Polizei:
je Land und insgesamt; und je Antwort, in wie vielen Antwortsätzen einer Stichprobe sie etwas Eigenes zeigt.
--tables  druckt die Tabellen der Türen, Reihen und Karten aus rules/policy.yaml als Markdown
--json    die Zahlen als JSON
Endet mit 1, wenn eine Zahl über dem liegt, was docs/matching-rules.md verspricht.`

const COMMAND = 'rules:judgement'
const { values } = optionsOf(COMMAND, USAGE, { tables: { type: 'boolean' }, json: { type: 'boolean' } })
const { rulebook, words } = loadRules(COMMAND)

/** What may stand at most: shares of all answer sets of the grid. */
const MOST = { nobodyLeads: 0.01, websites: 0.09 } as const

/** Judges all answer sets of the grid and prints the figures. */
async function judge(): Promise<void> {
  const now = { date: wallTimeOf(new Date()).date, minute: 600 }
  const started = performance.now()
  const { doors, answers } = await judgementInParallel(rulebook, now)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)

  const number = (value: number) => value.toLocaleString('de')
  const percent = (value: number, of: number) => `${((100 * value) / of).toFixed(2).replace('.', ',')} %`
  const sumOf = (pick: (one: DoorFigures) => number) => doors.reduce((sum, one) => sum + pick(one), 0)
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0)
  const sets = sumOf((one) => one.sets)
  const websites = sumOf(({ websites: one }) => total(one))
  const figures = {
    relief: sumOf(({ relief }) => relief),
    yesWithoutPolice: sumOf(({ yesWithoutPolice }) => yesWithoutPolice),
    yesWithoutIndependent: sumOf(({ yesWithoutIndependent }) => yesWithoutIndependent),
    few: sumOf(({ few }) => few),
    fewSoft: sumOf(({ fewSoft }) => total(fewSoft)),
    nobodyLeads: sumOf(({ nobodyLeads }) => nobodyLeads),
    websites,
  }
  const isBad =
    figures.relief + figures.yesWithoutPolice + figures.yesWithoutIndependent + figures.few > 0 ||
    figures.nobodyLeads > MOST.nobodyLeads * sets ||
    websites > MOST.websites * sets ||
    doors.some(({ likeInsult }) => likeInsult.length > 0) ||
    answers.some(({ own }) => own === 0)
  // Set, not called: ending at once would lose what a slow reader has not taken yet.
  process.exitCode = isBad ? 1 : 0

  if (values.json) {
    const plain = doors.map((one) => ({
      ...one,
      fewSoft: Object.fromEntries(one.fewSoft),
      websites: Object.fromEntries(one.websites),
    }))
    console.log(JSON.stringify({ sets, figures, doors: plain, answers }, null, 2))
    return
  }

  console.log(`Raster: ${number(sets)} Antwortsätze, ${seconds} s.`)
  console.log(`Entlastung unter den Türen ohne Belastung, während zwei andere passen: ${number(figures.relief)}`)
  console.log(`Ja zur Polizei, Land genannt, und keine Tür der Polizei: ${number(figures.yesWithoutPolice)}`)
  console.log(`Ja zur Polizei und keine unabhängige Tür: ${number(figures.yesWithoutIndependent)}`)
  console.log(`Land genannt, jemand getroffen, weniger als zwei Türen: ${number(figures.few)}`)
  console.log(`Land genannt, niemand getroffen, weniger als zwei Türen: ${number(figures.fewSoft)}`)
  console.log(
    `Keine Tür darf führen: ${number(figures.nobodyLeads)} (${percent(figures.nobodyLeads, sets)}, höchstens 1 %)`,
  )
  console.log(`Die erste Tür ist nur eine Seite: ${number(websites)} (${percent(websites, sets)}, höchstens 9 %)`)

  console.log(
    '\nJe Land: Antwortsätze · weniger als zwei Türen (niemand getroffen) · niemand führt · nur eine Seite · wie „insult“',
  )
  for (const one of doors)
    console.log(
      [
        one.land.padEnd(5),
        number(one.sets).padStart(9),
        `${number(one.few)} (${number(total(one.fewSoft))})`.padStart(14),
        percent(one.nobodyLeads, one.sets).padStart(8),
        percent(total(one.websites), one.sets).padStart(8),
        one.likeInsult.length === 0 ? '–' : one.likeInsult.join(', '),
      ].join('  '),
    )

  console.log('\nErste Tür ist nur eine Seite (zuerst nach einer Nummer fragen):')
  const byOffer = doors
    .flatMap(({ websites: one }) => [...one])
    .reduce((all, [offer, count]) => {
      all.set(offer, (all.get(offer) ?? 0) + count)
      return all
    }, new Map<string, number>())
  for (const [offer, count] of [...byOffer].sort((a, b) => b[1] - a[1]))
    console.log(`  ${number(count).padStart(9)}  ${offer}`)

  console.log(
    '\nWeniger als zwei Türen, wo niemand getroffen wurde: was gesagt wurde, und welche Hilfe kein Angebot hat',
  )
  for (const { land, fewSoft } of doors)
    for (const [said, count] of fewSoft) console.log(`${number(count).padStart(9)}  ${land.padEnd(5)} ${said}`)

  console.log('\nJe Antwort: in wie vielen Antwortsätzen der Stichprobe sie etwas Eigenes zeigt')
  for (const { question, answer, own, of } of answers)
    console.log(`  ${question.padEnd(11)}${answer.padEnd(18)}${number(own).padStart(6)} von ${number(of)}`)
}

if (values.tables) console.log(policyTables(rulebook.policy, { questions: words, t: textsFor('de') }))
else await judge()
