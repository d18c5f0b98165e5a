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
  'stalking',
  'damage',
  'attack',
  'sexualised',
  'disruption',
  'internal',
  'prevent',
  'other',
  'skip',
] as const
export const BACKGROUNDS = [
  'far-right',
  'other-extremist',
  'racism',
  'antisemitism',
  'misogyny',
  'queerphobia',
  'disability',
  'none',
  'skip',
] as const
export const ROLES = [
  'full-time',
  'honorary-mayor',
  'councillor',
  'candidate',
  'staff',
  'relative',
  'supporter',
  'skip',
] as const
export const POLICE_ANSWERS = ['yes', 'already', 'unsure', 'no', 'skip'] as const

export type Danger = (typeof DANGERS)[number]
export type Incident = (typeof INCIDENTS)[number]
export type Background = (typeof BACKGROUNDS)[number]
export type Role = (typeof ROLES)[number]
export type PoliceAnswer = (typeof POLICE_ANSWERS)[number]

/**
 * Answers that name an incident or a background. Only for these can an offer be made, and each has a name in the texts.
 */
export const NAMED_INCIDENTS = INCIDENTS.filter((incident) => incident !== 'other' && incident !== 'skip')
export const NAMED_BACKGROUNDS = BACKGROUNDS.filter((background) => background !== 'none' && background !== 'skip')
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

/** What a user may need; the ids of `need` in offers and of the chips on the result. */
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
