import { reach, recommend, type WallTime } from '../../domain/matching/index.ts'
import {
  type Answers,
  type Help,
  holds,
  type Incident,
  type Land,
  NOT_SAID,
  type Offer,
  type Rulebook,
} from '../../domain/rulebook/index.ts'
import {
  type Context,
  DoorStudy,
  type Doors,
  headOf,
  type Measure,
  type Space,
  studyOf,
} from '../verification/index.ts'

/** How often something stands among the doors of a grid of answer sets. */
export interface DoorFigures {
  readonly land: Land | 'skip'
  /** Answer sets of the grid. */
  readonly sets: number
  /** A crisis line is a door although nobody said that they cannot go on and two others fit. */
  readonly relief: number
  /** The police is wanted, the Land named, something happened that a station takes – and no police door. */
  readonly yesWithoutPolice: number
  /** The police is wanted, and no door is independent. */
  readonly yesWithoutIndependent: number
  /** The Land is named, somebody was hit, and fewer than two doors stand. */
  readonly few: number
  /** The same where nobody was hit: by what was said and by the help that has no offer, how many answer sets. */
  readonly fewSoft: ReadonlyMap<string, number>
  /** No door may lead. */
  readonly nobodyLeads: number
  /** The first door is a website only: by offer, how many answer sets. */
  readonly websites: ReadonlyMap<string, number>
  /** Incidents whose page does not differ from that of an insult in doors or rows. */
  readonly likeInsult: readonly Incident[]
}

/**
 * The grid: danger × one or two answers to what happened × one background × Land × role × police. What is not asked
 * counts once.
 */
export function gridOf(space: Space, columns: readonly (readonly string[] | undefined)[]): Measure {
  return {
    incident: (raw) =>
      space.incident.raw[raw]!.chosen.length === 1 || space.incident.raw[raw]!.chosen.length === 2 ? 1 : 0,
    background: (column) => ((columns[column]?.length ?? 1) === 1 ? 1 : 0),
    context: (_: Context) => 1,
  }
}

/** What the page of each of these must show in doors or rows, other than that of an insult. */
const DIFFERENT: readonly Incident[] = [
  'attack',
  'sexual-harassment',
  'online',
  'stalking',
  'internal',
  'prevent',
  'past',
  'strain',
]

function likeInsult(rulebook: Rulebook, location: Land | 'skip', now: WallTime): readonly Incident[] {
  const seen = (incident: Incident) => {
    const answers: Answers = {
      danger: 'no',
      incident: [incident],
      background: ['none'],
      location,
      role: 'honorary',
      police: 'unsure',
    }
    const { first, more } = recommend(rulebook, answers, now)
    return [first, more].map((entries) => entries.map(({ offer }) => offer).join()).join('|')
  }
  const insult = seen('insult')
  return DIFFERENT.filter((incident) => seen(incident) === insult)
}

function isWebsiteOnly(offer: Offer | undefined): boolean {
  return offer !== undefined && reach(offer) < 1
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

/** The helps that the table would make a door of in this situation, but no offer gives. */
function missingHelps({ soft }: Rulebook['policy']['doors'], { doors, situation }: Doors): readonly Help[] {
  const given = new Set(doors.map(({ help }) => help))
  const wanted = soft
    .filter((row) => row.place !== 'fallback' && row.place !== 'last' && holds(row, situation.answers))
    .filter(({ offer }) => !offer.backgroundSaid || situation.backgrounds !== null)
    .flatMap(({ offer }) => offer.help ?? [])
  return [...new Set(wanted)].filter((help) => !given.has(help) && help !== 'police' && help !== 'relief')
}

/** Counts of one Land while its classes are gone through. */
class Count {
  sets = 0
  relief = 0
  yesWithoutPolice = 0
  yesWithoutIndependent = 0
  few = 0
  nobodyLeads = 0
  readonly fewSoft = new Map<string, number>()
  readonly websites = new Map<string, number>()
  readonly #tables: Rulebook['policy']['doors']

  constructor(tables: Rulebook['policy']['doors']) {
    this.#tables = tables
  }

  add(shown: Doors, count: number): void {
    const { doors, situation } = shown
    const { answers, incidents, land, soft, strain } = situation
    const others = doors.filter(({ help }) => help !== 'relief')
    const official = doors.filter(({ police }) => police === 'police' || police === 'prosecution')
    const independent = doors.some(({ police }) => police === 'independent')
    const wanted = answers.police === 'yes' && land !== null
    const isTaken = incidents === null || incidents.some((one) => one !== 'internal' && one !== 'prevent')
    const lonely = official.length > 0 && !others.some(({ police }) => police === 'independent')
    this.sets += count
    if (!strain && others.length < doors.length && others.length >= 2 && !lonely) this.relief += count
    if (wanted && isTaken && official.length === 0) this.yesWithoutPolice += count
    if (wanted && isTaken && !independent) this.yesWithoutIndependent += count
    if (land !== null && doors.length < 2) {
      if (!soft && incidents !== null) this.few += count
      if (soft)
        add(this.fewSoft, `${incidents!.join(' + ')}: ${missingHelps(this.#tables, shown).join(', ') || '–'}`, count)
    }
    if (headOf(shown) === 'nobody') this.nobodyLeads += count
    const [lead] = doors
    if (isWebsiteOnly(lead)) add(this.websites, lead!.id, count)
  }
}

/**
 * The figures of one Land, over the grid. Exact: each class of answer sets is asked once and counts as often as the
 * grid holds it.
 */
export function doorFigures(
  rulebook: Rulebook,
  locations: readonly (Land | 'skip')[],
  now: WallTime,
): readonly DoorFigures[] {
  const study = studyOf(rulebook, now, recommend)
  const doors = new DoorStudy(study, now)
  const grid = gridOf(study.space, doors.columns)
  return locations.map((land) => {
    const count = new Count(rulebook.policy.doors)
    for (const { door, shown } of doors.classesIn(land, grid)) if (door.grid > 0) count.add(shown[0]!, door.grid)
    const { sets, relief, yesWithoutPolice, yesWithoutIndependent, few, fewSoft, nobodyLeads, websites } = count
    return {
      land,
      sets,
      relief,
      yesWithoutPolice,
      yesWithoutIndependent,
      few,
      fewSoft,
      nobodyLeads,
      websites,
      likeInsult: land === NOT_SAID.location ? [] : likeInsult(rulebook, land, now),
    }
  })
}
