import type { Link } from './collect.ts'
import type { Fault } from './fault.ts'
import { isHtml, type Page } from './page.ts'
import type { Visit } from './visit.ts'

/** From broken to fine, the most urgent first. */
export const STATES = ['broken', 'parked', 'doubtful', 'unchecked', 'moved', 'redirected', 'fine'] as const
export type State = (typeof STATES)[number]

/** The result for one link, with a message in German. */
export interface Finding extends Link {
  readonly state: State
  readonly status?: number
  /** Why no answer arrived, if none did. */
  readonly fault?: Fault
  /** What is wrong and what to do; empty if nothing is. */
  readonly message: string
  /** The final address, if it differs from the link. */
  readonly address?: string
  /** The address to write instead. */
  readonly instead?: string
}

const FAULTS: { readonly [F in Fault]: string } = {
  timeout: 'Keine Antwort in der Wartezeit. Bitte von Hand öffnen.',
  offline: 'Keine Verbindung zum Netz: nicht geprüft. Bitte später noch einmal prüfen.',
  host: 'Diesen Rechner gibt es nicht. Bitte die Adresse prüfen.',
  refused: 'Der Rechner nimmt keine Verbindung an. Bitte später von Hand öffnen.',
  dropped: 'Die Verbindung brach ab. Bitte von Hand öffnen.',
  tls: 'Die Verschlüsselung ist fehlerhaft: Browser warnen hier. Bitte von Hand öffnen und der Stelle Bescheid geben.',
  loop: 'Die Weiterleitungen drehen sich im Kreis. Bitte die Adresse suchen, an der die Seite liegt.',
  redirect: 'Die Weiterleitung führt nirgendwohin. Bitte die neue Adresse suchen.',
  body: 'Die Seite kam unlesbar an. Bitte von Hand öffnen.',
  other: 'Die Verbindung kam nicht zustande. Bitte von Hand öffnen.',
}

const NOT_FOUND = /\b404\b|not found|nicht gefunden|nicht (mehr )?(vorhanden|verfügbar)|existiert nicht|gibt es nicht/i

/** Whether a page served with status 200 calls itself "not found". */
function soundsGone({ title, heading }: Page): boolean {
  return NOT_FOUND.test(title) || NOT_FOUND.test(heading)
}

/** Hosts that show advertisements under names that nobody uses. */
const PARKING =
  /(?:^|\.)(?:sedoparking\.com|sedo\.com|hugedomains\.com|dan\.com|afternic\.com|parkingcrew\.net|bodis\.com|above\.com|domainmarket\.com|undeveloped\.com)$/

/** What such a page says of itself. */
const FOR_SALE =
  /(?:diese|die) domain (?:[\w.-]+ )?(?:steht zum verkauf|ist zu verkaufen|zu verkaufen|wurde geparkt|ist geparkt)|domain (?:is|may be) (?:for sale|parked)|this domain (?:[\w.-]+ )?(?:is|may be) for sale|buy this domain|domain parking|parked domain|hier entsteht eine neue internetpräsenz|domain (?:kaufen|erwerben)\b.{0,40}\bsedo/i

function isParked(address: string, page: Page | undefined): boolean {
  if (PARKING.test(new URL(address).hostname)) return true
  return (
    page !== undefined && FOR_SALE.test(`${page.title} ${page.heading} ${page.text.slice(0, MOST_OF_A_PARKED_PAGE)}`)
  )
}

/** A page that is parked says so at once; a long page may speak of other domains. */
const MOST_OF_A_PARKED_PAGE = 3000

function isStart(address: string): boolean {
  return /^\/(index\.\w+|start(seite)?|home|de|en)?\/?$/i.test(new URL(address).pathname) && !new URL(address).search
}

function statusMessage(status: number): readonly [State, string] {
  if (status === 404 || status === 410)
    return ['broken', 'Die Seite gibt es nicht mehr. Bitte die neue Adresse suchen oder den Link streichen.']
  if (status === 401 || status === 403)
    return ['doubtful', 'Der Rechner lässt die Prüfung nicht zu. Bitte von Hand öffnen.']
  if (status === 429) return ['doubtful', 'Der Rechner bittet um Geduld. Bitte später noch einmal prüfen.']
  if (status >= 500) return ['broken', 'Der Rechner meldet einen eigenen Fehler. Bitte später von Hand öffnen.']
  return ['broken', 'Der Rechner weist die Anfrage ab. Bitte von Hand öffnen.']
}

/** Contact forms, chats and registrations have to be HTML; sources may be documents too. */
function isExpected(type: string, { mentions }: Link): boolean {
  if (isHtml(type)) return true
  const acts = mentions.some(({ field }) => /^contact\.(chat|form)$|^registration\.url$/.test(field))
  return !acts && /^(application\/pdf|text\/plain|text\/calendar)\b/i.test(type)
}

/**
 * Judges a visit.
 * @param nonsense the page that the host shows for a path that does not exist; undefined if it answers with an error
 */
export function judge(link: Link, visit: Visit, nonsense: Page | undefined): Finding {
  const { fault, status, type = '', page, hops, address } = visit
  const finding = (state: State, message: string, more: { readonly instead?: string } = {}): Finding => ({
    ...link,
    state,
    message,
    ...(status !== undefined && { status }),
    ...(fault !== undefined && { fault }),
    ...(address !== link.url && { address }),
    ...more,
  })
  if (fault !== undefined) return finding(fault === 'offline' ? 'unchecked' : 'broken', FAULTS[fault])
  if (status === undefined || status < 200 || status > 299) return finding(...statusMessage(status ?? 0))
  if (isParked(address, page))
    return finding(
      'parked',
      'Die Adresse gehört vermutlich niemandem mehr, der hier gemeint ist: Sie ist geparkt oder steht zum Verkauf. Bitte den Link ersetzen oder streichen.',
    )
  if (link.url.startsWith('https:') && address.startsWith('http:'))
    return finding(
      'doubtful',
      'Die Weiterleitung führt auf eine Seite ohne Verschlüsselung. Bitte eine Adresse mit https:// suchen.',
    )
  if (hops.length > 0 && isStart(address) && !isStart(link.url))
    return finding('doubtful', 'Die Weiterleitung führt auf die Startseite. Vermutlich gibt es die Seite nicht mehr.')
  if (page !== undefined && soundsGone(page))
    return finding('doubtful', `Vermutlich gibt es die Seite nicht mehr: Sie heißt „${page.title || page.heading}“.`)
  if (page !== undefined && nonsense !== undefined && !isStart(address) && looksTheSame(page, nonsense))
    return finding('doubtful', 'Der Rechner zeigt für jede Adresse dieselbe Seite. Bitte von Hand öffnen.')
  if (!isExpected(type, link))
    return finding(
      'doubtful',
      `Hier kommt keine Seite, sondern „${type || 'etwas ohne Angabe'}“. Bitte von Hand öffnen.`,
    )
  if (hops.length === 0) return finding('fine', '')
  return hops.every(({ permanent }) => permanent)
    ? finding('moved', `Dauerhaft umgezogen. Bitte ersetzen durch: ${address}`, { instead: address })
    : finding('redirected', `Leitet zur Zeit weiter auf: ${address}`)
}

/**
 * Whether anybody has answered: without that, faults say something about the net here, not about the links.
 */
const ANSWERED: readonly Fault[] = ['refused', 'dropped', 'tls', 'loop', 'redirect', 'body']

/** Findings of one run: where several hosts were asked and nobody has answered at all, nothing was checked. */
export function withoutNet(findings: readonly Finding[]): readonly Finding[] {
  const isThere = findings.some(
    ({ status, fault }) => status !== undefined || (fault !== undefined && ANSWERED.includes(fault)),
  )
  if (isThere || new Set(findings.map(({ url }) => new URL(url).host)).size < 2) return findings
  return findings.map((finding) => ({ ...finding, state: 'unchecked', message: FAULTS.offline }))
}

function looksTheSame(a: Page, b: Page): boolean {
  return a.title === b.title && a.heading === b.heading
}
