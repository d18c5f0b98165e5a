/** Whom to tell of a gap in security (RFC 9116), as the operator entered it. */
export interface SecurityContact {
  /** `mailto:`, `tel:` or `https:` addresses, the preferred one first. */
  readonly contact: readonly string[]
  /** ISO date: the last day on which this holds. */
  readonly expires: string
  readonly encryption?: string | undefined
  readonly policy?: string | undefined
  readonly acknowledgments?: string | undefined
  readonly hiring?: string | undefined
}

/**
 * Writes `security.txt`.
 * @param address the file's own whole address; null where the site has no public address yet
 * @param languages BCP 47 tags of the languages in which people may write
 */
export function writeSecurityTxt(
  { contact, expires, encryption, acknowledgments, policy, hiring }: SecurityContact,
  address: string | null,
  languages: readonly string[],
): string {
  const field = (name: string, value: string | null | undefined) => (value ? [`${name}: ${value}`] : [])
  return [
    ...contact.flatMap((one) => field('Contact', one)),
    ...field('Expires', `${expires}T23:59:59Z`),
    ...field('Encryption', encryption),
    ...field('Acknowledgments', acknowledgments),
    ...field('Preferred-Languages', languages.join(', ')),
    ...field('Canonical', address),
    ...field('Policy', policy),
    ...field('Hiring', hiring),
    '',
  ].join('\n')
}
