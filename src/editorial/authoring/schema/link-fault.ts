import { codePointName } from '../read/unwanted-characters.ts'

/** The scheme, in small letters as every other check expects it, and what stands before the path. */
const START = /^https?:\/\/([^/?#\\]+)/

/**
 * Letters of names of servers: those of German and its neighbours. Others look like them and lead elsewhere. Without
 * the flag `i`, by which the sign for kelvin would be a k.
 */
const FOREIGN = /[^a-zA-Z0-9.:À-ÖØ-öø-ÿ-]/u

/** What no address holds as it is, because browsers leave it out or turn it into something else. */
const UNFIT = /[^!#-;=?-[\]_a-z~À-ÖØ-öø-ÿ]/u

/** Control characters as escapes: a server may take them for the end of a line. */
const HIDDEN_CONTROL = /%(?:[01][0-9a-f]|7f)/i

/** Dots between parts that neither begin nor end with a hyphen, an ending of letters, perhaps a port. */
const SERVER = /^(?:[a-z0-9à-öø-ÿß](?:[a-z0-9à-öø-ÿß-]*[a-z0-9à-öø-ÿß])?\.)+[a-z]{2,}(?::[1-9]\d{0,4})?$/

/** Endings that no server of the public web has: networks of one house, and networks that need a program. */
const PRIVATE = /\.(?:local|localhost|localdomain|intern|internal|intranet|lan|home|corp|invalid|onion|arpa)(?::|$)/

/**
 * What is wrong with the name of a server, in German, as what is expected instead.
 * @param server as in an address, perhaps with a port
 * @returns null where nothing is wrong
 */
export function serverFault(server: string): string | null {
  const foreign = FOREIGN.exec(server)
  if (foreign !== null)
    return `eine Adresse in lateinischen Buchstaben. „${foreign[0]}“ (${codePointName(foreign[0])}) im Namen des Servers gehört nicht dazu. Bitte aus der Quelle neu abtippen`
  const small = server.toLowerCase()
  if (/(?:^|\.)xn--/.test(small))
    return 'der Name des Servers, wie man ihn liest, zum Beispiel mit ü. „xn--“ verbirgt, welche Buchstaben gemeint sind'
  if (!SERVER.test(small)) return 'eine Adresse, deren Server einen Namen mit Punkt und Endung hat, wie www.beispiel.de'
  return PRIVATE.test(small)
    ? 'eine Adresse, die von überall zu erreichen ist. Diese Endung gibt es nur in einem eigenen Netz'
    : null
}

/** The beginning of a second address inside of one; archives hold the address of the page that they keep. */
function secondAddress(url: string, server: string): string | null {
  const [, before, second] = /(.)https?:\/+([^/?#]*)/i.exec(url.slice(START.exec(url)?.[0].length)) ?? []
  if (before !== undefined && /[,;\s]/.test(before))
    return 'eine einzige Adresse. Hier stehen zwei: Bitte jede als eigenen Eintrag schreiben'
  return second?.toLowerCase() === server.toLowerCase()
    ? 'eine Adresse, die einmal mit https:// beginnt. Hier steht sie doppelt'
    : null
}

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
  const fault = serverFault(server) ?? secondAddress(url, server)
  if (fault !== null) return fault
  const unfit = UNFIT.exec(url)
  if (unfit !== null)
    return `eine Adresse ohne „${unfit[0]}“ (${codePointName(unfit[0])}). Bitte aus der Adresszeile des Browsers kopieren`
  return HIDDEN_CONTROL.test(url) ? 'eine Adresse ohne Steuerzeichen wie „%0D“. Bitte aus der Quelle kopieren' : null
}
