import { codePointName } from '../read/unwanted-characters.ts'

/** The scheme, in small letters as every other check expects it, and what stands before the path. */
const START = /^https?:\/\/([^/?#\\]+)/

/** Letters of names of servers: those of German and its neighbours. Others look like them and lead elsewhere. */
const FOREIGN = /[^a-z0-9.:à-öø-ÿß-]/iu

/** Dots between parts that neither begin nor end with a hyphen, an ending of letters, perhaps a port. */
const SERVER = /^(?:[a-z0-9à-öø-ÿß](?:[a-z0-9à-öø-ÿß-]*[a-z0-9à-öø-ÿß])?\.)+[a-z]{2,}(?::\d{1,5})?$/iu

/**
 * What is wrong with a web address though a browser would take it, in German, as what is expected instead.
 * @param url an address as an editor wrote it
 * @returns null where nothing is wrong, and where it is no web address at all
 */
export function linkFault(url: string): string | null {
  if (/^https?:\/*https?(?::|\/|$)/i.test(url))
    return 'eine Adresse, die einmal mit https:// beginnt. Hier steht der Anfang doppelt'
  const server = START.exec(url)?.[1]
  if (server === undefined) return null
  if (server.includes('@'))
    return 'eine Adresse ohne Namen oder Kennwort vor einem @. Eine E-Mail-Adresse gehört unter emails'
  if (/[,;]/.test(server)) return 'eine einzige Adresse. Im Namen des Servers steht ein Komma oder ein Strichpunkt'
  const foreign = FOREIGN.exec(server)
  if (foreign !== null)
    return `eine Adresse in lateinischen Buchstaben. „${foreign[0]}“ (${codePointName(foreign[0])}) im Namen des Servers gehört nicht dazu. Bitte aus der Quelle neu abtippen`
  if (/(?:^|\.)xn--/i.test(server))
    return 'der Name des Servers, wie man ihn liest, zum Beispiel mit ü. „xn--“ verbirgt, welche Buchstaben gemeint sind'
  return SERVER.test(server)
    ? null
    : 'eine Adresse, deren Server einen Namen mit Punkt und Endung hat, wie www.beispiel.de'
}
