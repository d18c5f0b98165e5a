/**
 * The ids of all questions, answers and kinds. They are stable and independent of language: form controls, command
 * line, rule files and exports use them.
 */

export const QUESTIONS = ['danger', 'incident', 'background', 'location', 'role', 'police'] as const
export type QuestionId = (typeof QUESTIONS)[number]

/** The sixteen Länder, by their codes in ISO 3166-2:DE. */
export const LANDS = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const
export type Land = (typeof LANDS)[number]

/** Where an offer works: one Land, or nationwide (`DE`). */
export const AREAS = ['DE', ...LANDS] as const
export type Area = (typeof AREAS)[number]

export const DANGERS = ['now', 'worried', 'no', 'skip'] as const
export const INCIDENTS = [
  'insult',
  'online',
  'threat',
  'doxing',
  'at-home',
  'stalking',
  'damage',
  'attack',
  'sexual-harassment',
  'image-abuse',
  'disruption',
  'internal',
  'strain',
  'prevent',
  'skip',
  'past',
] as const
export const BACKGROUNDS = [
  'far-right',
  'other-extremist',
  'racism',
  'antisemitism',
  'misogyny',
  'queerphobia',
  'disability',
  'known',
  'partner',
  'none',
] as const
export const ROLES = ['full-time', 'honorary', 'candidate', 'staff', 'relative', 'supporter', 'other', 'skip'] as const
export const POLICE_ANSWERS = ['yes', 'already', 'unsure', 'no'] as const

export type Danger = (typeof DANGERS)[number]
export type Incident = (typeof INCIDENTS)[number]
export type Background = (typeof BACKGROUNDS)[number]
export type Role = (typeof ROLES)[number]
export type PoliceAnswer = (typeof POLICE_ANSWERS)[number]

/** Answers that name something. Only for these can an offer be made, and each has a name in the texts. */
export const NAMED_INCIDENTS = INCIDENTS.filter(
  (incident) => incident !== 'strain' && incident !== 'past' && incident !== 'skip',
)
export const NAMED_BACKGROUNDS = BACKGROUNDS.filter((background) => background !== 'none')
export const NAMED_ROLES = ROLES.filter((role) => role !== 'skip')

export type NamedIncident = (typeof NAMED_INCIDENTS)[number]
export type NamedBackground = (typeof NAMED_BACKGROUNDS)[number]
export type NamedRole = (typeof NAMED_ROLES)[number]

/** All answers to each question, in the order in which they are shown. */
export const ANSWERS: { readonly [Q in QuestionId]: readonly string[] } = {
  danger: DANGERS,
  incident: INCIDENTS,
  background: BACKGROUNDS,
  location: [...LANDS, 'skip'],
  role: ROLES,
  police: POLICE_ANSWERS,
}

/** The answer that means "not said", question by question: an unanswered question counts as if it had been given. */
export const NOT_SAID = {
  danger: 'skip',
  incident: 'skip',
  background: 'none',
  location: 'skip',
  role: 'skip',
  police: 'unsure',
} as const satisfies { readonly [Q in QuestionId]: string }

/**
 * Answers that say how somebody is or when it was, not what happened: beside others they change nothing about who names
 * the incident.
 */
export const BESIDE_INCIDENTS: readonly Incident[] = ['strain', 'past']

/** Answers of the first version of the questions (before November 2026) and those that stand in their place. */
const RENAMED_ANSWERS: { readonly [Q in QuestionId]?: { readonly [old: string]: readonly string[] } } = {
  incident: { sexualised: ['sexual-harassment', 'image-abuse'], other: ['skip'] },
  background: { skip: ['none'] },
  role: { 'honorary-mayor': ['honorary'], councillor: ['honorary'] },
  police: { skip: ['unsure'] },
}

/**
 * The answers that stand in the place of one of the first version. Files, the command line and old codes that still
 * hold one are answered with them.
 * @param word anything that was typed
 * @returns empty where the word never was an answer to this question
 */
export function renamedAnswers(question: QuestionId, word: string): readonly string[] {
  const renamed = RENAMED_ANSWERS[question] ?? {}
  return Object.hasOwn(renamed, word) ? renamed[word]! : []
}

/**
 * What an offer does for the person, one word per offer: the unit of variety among the first doors
 * (docs/matching-rules.md).
 */
export const HELPS = [
  'specialist-background',
  'specialist-incident',
  'office',
  'police',
  'prosecution',
  'victim-support',
  'body-advice',
  'relief',
  'trauma',
  'medical',
  'legal',
  'mediation',
  'antidiscrimination',
  'reporting',
  'deletion',
  'money',
  'address',
  'association',
  'information',
  'training',
] as const
export type Help = (typeof HELPS)[number]

/** What a police office does: takes reports, looks after people who were hit, or advises on prevention. */
export const POLICE_TASKS = ['station', 'victim-protection', 'advice'] as const
export type PoliceTask = (typeof POLICE_TASKS)[number]

/** What somebody may need; the ids of `need`. */
export const NEEDS = [
  'safety',
  'counselling',
  'emotional',
  'legal',
  'reporting',
  'deletion',
  'address',
  'money',
  'medical',
  'prevention',
  'information',
] as const
export type Need = (typeof NEEDS)[number]

/** Who may learn about a contact: the office alone, possibly the police, the police, the prosecution. */
export const POLICE_VALUES = ['independent', 'may-forward', 'police', 'prosecution'] as const
export type PoliceValue = (typeof POLICE_VALUES)[number]

export const KINDS = [
  'victim-support',
  'contact-point',
  'mobile-counselling',
  'psychosocial',
  'medical',
  'crisis-line',
  'legal-help',
  'anti-discrimination',
  'police',
  'prosecution',
  'reporting-office',
  'portal',
  'municipal-association',
  'compensation',
  'registry-block',
  'prevention-training',
] as const
export type Kind = (typeof KINDS)[number]

/** For whom or what an offer is made, judged by its name and purpose (docs/matching-rules.md). */
export const FOCUSES = ['officials', 'background', 'incident', 'general'] as const
export type Focus = (typeof FOCUSES)[number]

export const PHASES = ['acute', 'aftercare', 'prevention', 'information'] as const
export type Phase = (typeof PHASES)[number]

export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export const STATUSES = ['active', 'paused', 'ended'] as const
export type Status = (typeof STATUSES)[number]

/** The groups that an offer's own page names as its audience; facts, as in the sources. */
export const AUDIENCES = [
  'municipal-officials',
  'politicians',
  'volunteers',
  'public-employees',
  'candidates',
  'relatives',
  'witnesses',
  'professionals',
  'everyone',
  'victims-of-crime',
  'municipalities',
  'women',
  'men',
  'lgbtiq',
  'jewish-people',
  'journalists',
  'parents',
  'children',
] as const
export type Audience = (typeof AUDIENCES)[number]

/** The days of the week by number: 0 for Monday to 6 for Sunday. */
export const DAYS_OF_WEEK = [0, 1, 2, 3, 4, 5, 6] as const
export type DayOfWeek = (typeof DAYS_OF_WEEK)[number]
