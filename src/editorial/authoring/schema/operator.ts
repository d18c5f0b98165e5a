import * as z from 'zod'
import { email, partialDate, sourceLink, text } from './text.ts'

const toFillIn = 'null: vom Betreiber einzutragen'
const line = z.string().trim().min(1).nullable()

/** The operator's facts in `site.yaml`. null: the page shows a gap, and `rules:check` lists it. */
export const operatorFacts = z
  .strictObject({
    address: line.describe('Anschrift des Betreibers'),
    representedBy: line.describe('Wer den Betreiber vertritt'),
    phone: line.describe('Telefon des Betreibers'),
    mail: email.nullable().describe('E-Mail des Betreibers'),
    register: line.describe('Register oder Stiftungsbehörde, mit Nummer'),
    responsible: line.describe('Wer für die Inhalte verantwortlich ist'),
    funding: text.nullable().describe('Wer diese Seite bezahlt'),
    privacyOfficer: line.describe('Ansprechperson für Datenschutz, mit Kontakt'),
    host: line.describe('Wer den Server betreibt'),
    logs: text.nullable().describe('Ob und wie lange der Server Zugriffe aufzeichnet'),
    legalBasis: text.nullable().describe('Rechtsgrundlage für die IP-Adresse beim Abruf'),
    authority: line.describe('Zuständige Aufsicht für den Datenschutz, mit Kontakt'),
    mailsKept: text.nullable().describe('Wer E-Mails liest und wie lange sie bleiben'),
    accessibilityMail: email.nullable().describe('Wohin man Barrieren meldet; null: die Adresse aus feedbackMail'),
    arbitration: line.describe('Anschrift und Kontakt der Schlichtungsstelle nach § 16 BGG'),
  })
  .describe(toFillIn)

/** Statements of sources; if these differ, each has its own sentence. */
export const sourcedSentences = z.array(
  z.strictObject({ words: text, source: sourceLink, pageDate: partialDate.nullable() }),
)
