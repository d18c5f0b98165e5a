import type { TFunction } from 'i18next'
import type { Language, StepText } from '../../../domain/rulebook/index.ts'
import { contactLines, type FactOf } from '../../../text/contact/index.ts'
import { type Handed, stateLine } from '../hand-out-text.ts'

/** What an e-mail to the caller is made of. No answer and no reason is among it, so none can get into the text. */
export interface EmailParts {
  /** The offers chosen for the caller, in their order. */
  readonly handed: readonly Handed[]
  /** The hotline that writes; null where it is not among the offers. */
  readonly hotline: Handed | null
  /** First steps. They show what it is about: empty until somebody decides otherwise. */
  readonly steps: readonly Pick<StepText, 'title' | 'teaser'>[]
  /** What the counsellor wrote for the caller; blank: nothing. */
  readonly note: string
  /** ISO date. */
  readonly today: string
}

const MOST_STEPS = 3

/** How one calls again. */
const BY_PHONE: readonly FactOf[] = ['phone', 'hours', 'hoursNote']

/** One offer: its name, what it does for the person, then how it is reached. */
function offerBlock({ offer, text, office }: Handed, language: Language, t: TFunction): string {
  return contactLines(offer, text, office, language, t)
    .flatMap((line) => (line.of === 'name' ? [line.text, text.forYou] : [line.text]))
    .join('\n')
}

/**
 * The hotline's number and hours without its name. Its own staff writes: the words that nobody has checked the number
 * are left out.
 */
function againBlock({ offer, text }: Handed, today: string, language: Language, t: TFunction): string {
  const lines = contactLines({ ...offer, confirmedOn: today }, text, undefined, language, t)
  return [
    t('desk.caller.email.again'),
    ...lines.filter(({ of }) => BY_PHONE.includes(of)).map((line) => line.text),
  ].join('\n')
}

/**
 * An e-mail to the caller, ready to paste: a line with the subject, then the body. Subject and frame say nothing of
 * what happened and name no hotline; others may read the mail (decision 0038).
 * @returns blocks with an empty line between them
 */
export function emailText(
  { handed, hotline, steps, note, today }: EmailParts,
  t: TFunction,
  language: Language,
): string {
  const lead = t(handed.length > 0 ? 'desk.caller.email.lead' : 'desk.caller.email.leadAlone')
  const stepLines = steps.slice(0, MOST_STEPS).map(({ title, teaser }, index) => `${index + 1}. ${title} – ${teaser}`)
  return [
    t('desk.caller.email.subject'),
    t('desk.caller.email.greeting'),
    lead,
    ...handed.map((one) => offerBlock(one, language, t)),
    ...(stepLines.length > 0 ? [[t('desk.caller.email.stepsTitle'), ...stepLines].join('\n')] : []),
    ...(note.trim() === '' ? [] : [[t('desk.caller.email.noteTitle'), note.trim()].join('\n')]),
    ...(hotline === null ? [] : [againBlock(hotline, today, language, t)]),
    stateLine(today, t, language),
  ].join('\n\n')
}
