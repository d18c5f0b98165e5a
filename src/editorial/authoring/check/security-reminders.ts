import type { SiteFile } from '../schema/index.ts'

const DAY = 86_400_000
/** Days before its end in which the operator is reminded. */
const SOON = 30
/** RFC 9116 advises against a longer time. */
const YEAR = 366

/**
 * What the operator has to do for `security.txt`.
 * @param today ISO date
 * @returns sentences in German; empty where nothing is to be done
 */
export function securityReminders({ security }: Pick<SiteFile, 'security'>, today: string): readonly string[] {
  if (!security)
    return [
      'rules/site.yaml: Der Kontakt für Sicherheitslücken fehlt (security). Bis dahin gibt es keine .well-known/security.txt.',
    ]
  const left = (Date.parse(security.expires) - Date.parse(today)) / DAY
  const until = `rules/site.yaml: Die Angaben für security.txt gelten bis ${security.expires} (security.expires).`
  if (left < 0) return [`${until} Die Datei entsteht nicht mehr. Bitte prüfen und ein neues Datum eintragen.`]
  if (left <= SOON) return [`${until} Bitte prüfen und ein neues Datum eintragen.`]
  if (left > YEAR) return [`${until} Das ist mehr als ein Jahr voraus. Bitte ein näheres Datum eintragen.`]
  return []
}
