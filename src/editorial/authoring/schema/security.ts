import * as z from 'zod'
import { day, link } from './text.ts'

/** `security.txt` (RFC 9116): whom to tell of a gap in security. Nothing is filled in by itself. */
export const securityContact = z
  .strictObject({
    contact: z
      .array(
        z
          .string()
          .regex(
            /^(mailto:[^\s@]+@[^\s@]+\.[a-z]{2,}|https:\/\/[^\s]+|tel:\+[0-9-]+)$/,
            'ein Kontakt wie mailto:sicherheit@beispiel.de, https://www.beispiel.de/sicherheit oder tel:+49-30-123456',
          ),
      )
      .min(1)
      .describe('wohin man eine Sicherheitslücke meldet, der liebste Weg zuerst'),
    expires: day.describe('bis wann diese Angaben gelten; höchstens ein Jahr voraus'),
    encryption: z
      .string()
      .regex(/^(https:\/\/|openpgp4fpr:|dns:)\S+$/, 'eine Adresse mit https://, openpgp4fpr: oder dns:')
      .optional()
      .describe('wo der Schlüssel für verschlüsselte Meldungen liegt'),
    policy: link.optional().describe('Seite, die sagt, wie mit Meldungen umgegangen wird'),
    acknowledgments: link.optional().describe('Seite mit Dank an Menschen, die Lücken gemeldet haben'),
    hiring: link.optional().describe('Seite mit offenen Stellen für Sicherheit'),
  })
  .describe('Kontakt für Sicherheitslücken (security.txt). null: es entsteht keine Datei.')
