import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { parse } from 'yaml'
import { didYouMean, textsOnDisk } from '../editorial/authoring/index.ts'
import {
  checkLinks,
  claimsIn,
  claimTable,
  judgeClaims,
  linksIn,
  linkTable,
  type Page,
  politeRequestPolicy,
} from '../editorial/link-check/index.ts'
import { namingSite, optionsOf, progress, refuse } from './rules-load.ts'

const USAGE = `npm run -s rules:links [-- <Kennung> …] [--json] [--hosts 8] [--patience 20]
Öffnet jeden Link der Regeln, höflich: eine Anfrage je Sekunde und Rechner, zuerst ohne Inhalt. Nennt, was kaputt, zweifelhaft, umgezogen oder
weitergeleitet ist, je Angebot mit Datei und Zeile, und ob jede Nummer, E-Mail-Adresse und Anschrift noch auf der Seite steht, die sie belegt. Mit Kennungen: nur die Links dieser Angebote, Karten, Termine oder Artikel.
--json      alle Links als JSON
--hosts     so viele Rechner nebeneinander
--patience  Sekunden, die auf eine Antwort gewartet wird
--folder    der Ordner mit den Regeln; sonst rules
Endet mit 1, wenn ein Link kaputt oder geparkt ist, mit 3, wenn keine Verbindung zum Netz bestand. Zweifelhafte bitte von Hand öffnen.`

const COMMAND = 'rules:links'
const { values, positionals } = optionsOf(COMMAND, USAGE, {
  json: { type: 'boolean' },
  hosts: { type: 'string' },
  patience: { type: 'string' },
  folder: { type: 'string' },
})
const folder = values.folder ?? 'rules'

function amount(name: string, value: string | undefined, otherwise: number): number {
  const number = value === undefined ? otherwise : Number(value)
  return number > 0 ? number : refuse(COMMAND, `--${name} ${value} ist keine Zahl über 0.`)
}

const texts = textsOnDisk(folder)
const site: unknown = parse(texts.get('site.yaml') ?? '')
const mail = site !== null && typeof site === 'object' && 'feedbackMail' in site ? String(site.feedbackMail) : ''
if (mail === '')
  refuse(COMMAND, `In ${folder}/site.yaml fehlt feedbackMail: Wer Fragen zur Prüfung hat, braucht eine Adresse.`)

const all = linksIn(texts, folder)
const owners = new Set(all.flatMap(({ mentions }) => mentions.map(({ owner }) => owner)))
for (const id of positionals)
  if (!owners.has(id)) refuse(COMMAND, `„${id}“ gibt es nicht, oder dort steht kein Link.${didYouMean(id, owners)}`)
const links =
  positionals.length === 0
    ? all
    : all.filter(({ mentions }) => mentions.some(({ owner }) => positionals.includes(owner)))

const polite = politeRequestPolicy(mail, `gibt-es-nicht-${randomUUID()}`)
const manners = {
  ...polite,
  hosts: amount('hosts', values.hosts, polite.hosts),
  patience: 1000 * amount('patience', values.patience, polite.timeout / 1000),
}
const net = { fetch, now: Date.now, sleep: (wait: number) => setTimeout(wait) }
const pages = new Map<string, Page>()
const findings = await checkLinks(links, net, manners, progress('Links'), (url, page) => pages.set(url, page))
const claims = judgeClaims(
  claimsIn(texts, folder).filter(({ owner }) => positionals.length === 0 || positionals.includes(owner)),
  pages,
)
if (values.json) console.log(JSON.stringify(findings, null, 2))
else {
  console.log(namingSite(linkTable(findings)))
  if (claims.length > 0) console.log(`\n${claimTable(claims)}`)
}
const isOffline = findings.length > 0 && findings.every(({ state }) => state === 'unchecked')
const isSilent = findings.every(({ state, status }) => state === 'broken' && status === undefined)
if (isOffline) console.error(`${COMMAND}: Keine Verbindung zum Netz: Nichts wurde geprüft.`)
else if (findings.length > 0 && isSilent)
  console.error(`${COMMAND}: Kein einziger Rechner hat geantwortet. Besteht eine Verbindung zum Netz?`)
const isBroken = findings.some(({ state }) => state === 'broken' || state === 'parked')
// Set, not called: ending at once would lose what a slow reader has not taken yet.
process.exitCode = isOffline ? 3 : isBroken ? 1 : 0
