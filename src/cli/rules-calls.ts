import { join } from 'node:path'
import { wallTimeOf } from '../domain/matching/index.ts'
import { LANDS } from '../domain/rulebook/index.ts'
import { callCsv, callHtml, callList } from '../editorial/editor-tools/index.ts'
import { countExposure } from '../editorial/statistics/index.ts'
import { loadRules, optionsOf, progress, refuse } from './rules-load.ts'
import { writeWhole } from './write-whole.ts'

const USAGE = `npm run -s rules:calls [-- --out <Ordner>] [--top 20] [--area SN] [--comma]
Schreibt eine Anrufliste als Tabelle (anrufliste.csv) und zum Drucken (anrufliste.html): Angebote und ihre Büros, deren Kontaktangaben noch nie oder vor mehr
als 90 Tagen bestätigt wurden. Zuerst Fachstellen, die vorn stehen, obwohl keine Nummer bekannt ist, dann, was in 60 Tagen ausläuft, dann, was in den
meisten möglichen Antwortsätzen passt.
--out    wohin; sonst .cache/anrufliste (liegt nicht in Git)
--top    nur so viele
--area   nur ein Land oder DE
--comma  Tabelle mit Komma statt Semikolon, für Programme`

const COMMAND = 'rules:calls'
const { values } = optionsOf(COMMAND, USAGE, {
  out: { type: 'string' },
  top: { type: 'string' },
  area: { type: 'string' },
  comma: { type: 'boolean' },
})
const top = values.top === undefined ? Number.POSITIVE_INFINITY : Number(values.top)
if (!(top >= 1)) refuse(COMMAND, `--top ${values.top} ist keine Zahl ab 1.`)
const areas: readonly string[] = ['DE', ...LANDS]
if (values.area !== undefined && !areas.includes(values.area))
  refuse(COMMAND, `--area ${values.area} gibt es nicht. Erlaubt: ${areas.join(', ')}.`)

const { files, rulebook } = loadRules(COMMAND)
const { date } = wallTimeOf(new Date())
const shown = countExposure(rulebook, { date, minute: 600 }, progress('Zählen'))
const all = callList(files.offers, files.site, shown, date)
const calls = all.filter(({ offer }) => values.area === undefined || offer.area === values.area).slice(0, top)

const folder = values.out ?? join('.cache', 'anrufliste')
const csv = join(folder, 'anrufliste.csv')
const html = join(folder, 'anrufliste.html')
writeWhole(csv, callCsv(calls, values.comma ? ',' : ';'))
writeWhole(html, callHtml(calls, shown.answerSets, date))

console.log(
  `${all.filter(({ office }) => office === null).length} von ${files.offers.length} Angeboten und ${all.filter(({ office }) => office !== null).length} Büros brauchen einen Anruf; ${calls.length} stehen in der Liste.`,
)
console.log(`Passt in so vielen von ${shown.answerSets.toLocaleString('de')} Antwortsätzen in einen offenen Abschnitt:`)
for (const { offer, fits } of calls.filter(({ office }) => office === null).slice(0, 10))
  console.log(`  ${fits.toLocaleString('de').padStart(13)}  ${offer.id}`)
console.log(`Bitte nicht anrufen, sondern auf der Website prüfen: ${files.site.emergency.join(', ')}.`)
console.log(`Geschrieben: ${csv} und ${html}.`)
