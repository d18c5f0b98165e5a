import type { Rulebook } from '../../../domain/rulebook/index.ts'
import { didYouMean, type OfferFile, offerFile, pathOfOffer, schemaMessage } from '../../authoring/browser.ts'
import type { Reader } from './readers.ts'

/** The existing offers, and the current month. */
export interface ExistingOffers {
  /** Path of the file of each offer, by its id. */
  readonly files: ReadonlyMap<string, string>
  /** Ids of the offers that use a number (as dialled) or an e-mail address (in lower case). */
  readonly users: ReadonlyMap<string, readonly string[]>
  readonly topics: readonly string[]
  /** The current month, for example `2026-11`. */
  readonly month: string
}

/**
 * Collects what the interview needs to know about existing offers.
 * @param today ISO date, German calendar
 */
export function existingOffers(offers: readonly OfferFile[], rulebook: Rulebook, today: string): ExistingOffers {
  const users = new Map<string, string[]>()
  for (const { id, contact } of rulebook.offers)
    for (const way of [...contact.phones.map(({ dial }) => dial), ...contact.emails.map((mail) => mail.toLowerCase())])
      users.set(way, [...(users.get(way) ?? []), id])
  return {
    files: new Map(offers.map((offer) => [offer.id, `rules/${pathOfOffer(offer)}`])),
    users,
    topics: [...new Set(offers.flatMap(({ topics }) => topics))].sort(),
    month: today.slice(0, 7),
  }
}

const FOLD: { readonly [letter: string]: string } = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/**
 * Proposes an id made from a name: `sn-beratung-gegen-hass`.
 * @param area the Land, or `DE`
 */
export function proposedId(area: string, name: string): string {
  const folded = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => FOLD[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  const words = folded.split(/[^a-z0-9]+/).filter((word) => word !== '')
  return [area.toLowerCase(), ...words.slice(0, 4)].join('-')
}

/** Reads an unused id that begins with its area; an empty answer takes the proposal. */
export function idReader(area: string, proposal: string, { files }: ExistingOffers): Reader<string> {
  return (answer) => {
    const id = answer === '' ? proposal : answer
    const wrong = schemaMessage(offerFile.shape.id, id)
    if (wrong !== null) return { wrong }
    if (!id.startsWith(`${area.toLowerCase()}-`))
      return { wrong: `Die Kennung beginnt mit dem Land: „${area.toLowerCase()}-…“.` }
    if (id.length === area.length + 1 || id.endsWith('-'))
      return { wrong: 'Hinter dem letzten Bindestrich fehlt ein Wort. Bitte ergänzen.' }
    const file = files.get(id)
    return file === undefined
      ? { value: id }
      : { wrong: `Diese Kennung trägt schon ${file}. Bitte eine andere wählen.` }
  }
}

/** The message about roles that the audiences do not allow, in German; null if all are allowed. */
export function rolesBeyondAudiences(allowed: ReadonlySet<string>, roles: readonly string[]): string | null {
  const beyond = roles.filter((role) => !allowed.has(role))
  return beyond.length === 0
    ? null
    : `Die Zielgruppen lassen nicht zu: ${beyond.join(', ')}.${didYouMean(beyond[0]!, allowed)} Erlaubt: ${[...allowed].filter((role) => role !== 'skip').join(', ')}.`
}
