import { type QuestionWords, type Rulebook, runs } from '../../domain/rulebook/index.ts'
import { type KnownExceptionsFile, pathOfOffer } from '../authoring/index.ts'
import { findSharedContacts, freshness, withoutPoliceForOfficials } from '../statistics/index.ts'
import { type Proof, sayIdle, sayViolation } from '../verification/index.ts'

/** The result of a check, as German sentences for editors: mistakes, and what should be looked at. */
export interface CheckResult {
  readonly faults: readonly string[]
  readonly warnings: readonly string[]
}

const STALE = 'Bitte aus rules/known-exceptions.yaml streichen.'

/**
 * Compares findings with the known exceptions: an unknown finding is a fault, an exception that no longer occurs a
 * warning.
 */
function compareWithKnown(
  found: ReadonlyMap<string, string>,
  expected: Iterable<string>,
  gone: (id: string) => string,
): CheckResult {
  const known = new Set(expected)
  return {
    faults: [...found].filter(([id]) => !known.has(id)).map(([, sentence]) => sentence),
    warnings: [...known].filter((id) => !found.has(id)).map((id) => `${gone(id)} ${STALE}`),
  }
}

/**
 * Whether every running offer is shown somewhere. Paused and ended offers are meant to be shown nowhere: an editor can
 * remove a wrong number within the hour.
 */
function checkReach(
  { site, offers }: Rulebook,
  { notOpen, notListed }: KnownExceptionsFile,
  proof: Proof,
  today: string,
): CheckResult[] {
  const running = new Set(offers.filter((offer) => runs(offer, today)).map(({ id }) => id))
  const reach = proof.reach.filter(({ offer }) => running.has(offer))
  const known = (entries: typeof notOpen) => entries.flatMap((entry) => entry.offers).filter((id) => running.has(id))
  const elsewhere = new Set([...site.reserved, ...offers.filter(({ listOnly }) => listOnly).map(({ id }) => id)])
  const never = reach
    .filter(({ offer, example }) => example === undefined && !elsewhere.has(offer))
    .map(({ offer, fits, tried }): [string, string] => [
      offer,
      fits === 0
        ? `${offer} passt in keinem Antwortsatz in einen offenen Abschnitt.`
        : `${offer} stand in keinem von ${tried} geprüften Antwortsätzen offen, obwohl es in ${fits.toLocaleString('de')} passt: Andere stehen davor.`,
    ])
  const nowhere = reach
    .filter(({ listed }) => listed === 0)
    .map(({ offer }): [string, string] => [offer, `${offer} steht nirgends, auch nicht unter „Die ganze Liste“.`])
  return [
    compareWithKnown(new Map(never), known(notOpen), (id) => `${id} steht offen, gilt aber als Ausnahme.`),
    compareWithKnown(
      new Map(nowhere),
      known(notListed),
      (id) => `${id} steht unter „Die ganze Liste“, gilt aber als Ausnahme.`,
    ),
  ]
}

/**
 * Offers that shared a contact and no longer do. Mostly somebody has corrected one of them: then the other still holds
 * the old number, and the exception is the only trace of it.
 */
function sayApart({ offers }: Rulebook, ids: readonly string[]): string {
  const told = ids.flatMap((id) => {
    const offer = offers.find((one) => one.id === id)
    if (offer === undefined) return [`${id} gibt es nicht mehr`]
    const ways = [...offer.contact.phones.map(({ number }) => number), ...offer.contact.emails]
    return [`in rules/${pathOfOffer(offer)} steht noch ${ways.length === 0 ? 'kein Kontakt' : ways.join(', ')}`]
  })
  return `${ids.join(' und ')} teilen keinen Kontakt mehr: ${told.join('; ')}. Wurde eine Nummer berichtigt, steht die alte vielleicht noch in der anderen Datei: Bitte zuerst dort vergleichen. Erst wenn beide stimmen, gilt:`
}

/**
 * Numbers and addresses in two files that are not marked as the same office.
 * @param duplicates the known exceptions
 */
export function checkSharedContacts(rulebook: Rulebook, { duplicates }: KnownExceptionsFile): CheckResult {
  const area = new Map(rulebook.offers.map((offer) => [offer.id, offer.area]))
  const file = (id: string) => `rules/${pathOfOffer({ id, area: area.get(id)! })}`
  return compareWithKnown(
    new Map(
      findSharedContacts(rulebook).map(({ contact, offers }) => [
        offers.join(' '),
        `${contact} steht in ${offers.map(file).join(' und ')}. Dieselbe Stelle? Dann sameAs oder siblingOf eintragen.`,
      ]),
    ),
    duplicates.map(({ offers }) => [...offers].sort().join(' ')),
    (ids) => sayApart(rulebook, ids.split(' ')),
  )
}

function checkConfirmationAges(rulebook: Rulebook, today: string): CheckResult {
  const { future, old, stale } = freshness(rulebook, today)
  return {
    faults: [
      ...future.map((offer) => `${offer} ist an einem Tag bestätigt, der noch kommt. Bitte „confirmed.on“ prüfen.`),
      ...stale.map(({ offer, days }) => `${offer} wurde vor ${days} Tagen zuletzt bestätigt. Bitte nachfragen.`),
    ],
    warnings: old.map(
      ({ offer, days }) => `${offer} wurde vor ${days} Tagen zuletzt bestätigt. Bitte bald nachfragen.`,
    ),
  }
}

/**
 * Everything that `rules:check` reports about files that are valid: the proof, reach, dead conditions, shared contacts,
 * gaps and age, compared with the known exceptions.
 * @param known the exceptions that stay for a reason
 * @param words the texts of the questions in German
 * @param today ISO date, German calendar
 */
export function checkRulebook(
  rulebook: Rulebook,
  known: KnownExceptionsFile,
  proof: Proof,
  words: QuestionWords,
  today: string,
): CheckResult {
  const parts: readonly CheckResult[] = [
    { faults: proof.violations.map((violation) => sayViolation(violation, words)), warnings: [] },
    ...checkReach(rulebook, known, proof, today),
    compareWithKnown(
      new Map(proof.idle.map((one) => [one.entry, sayIdle(one)])),
      known.idle.map(({ entry }) => entry),
      (id) => `${id} wirkt, gilt aber als Ausnahme.`,
    ),
    checkSharedContacts(rulebook, known),
    compareWithKnown(
      new Map(
        withoutPoliceForOfficials(rulebook, today).map((land) => [
          land,
          `${land}: Es gibt keinen Polizeikontakt für Amtstragende.`,
        ]),
      ),
      known.gaps.map(({ land }) => land),
      (land) => `${land} hat einen Polizeikontakt für Amtstragende, gilt aber als Lücke.`,
    ),
    checkConfirmationAges(rulebook, today),
  ]
  return { faults: parts.flatMap(({ faults }) => faults), warnings: parts.flatMap(({ warnings }) => warnings) }
}
