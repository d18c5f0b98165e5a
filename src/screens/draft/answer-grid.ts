import {
  type Answers,
  AREAS,
  type Area,
  type Background,
  type Incident,
  LANDS,
  type Land,
  type PoliceAnswer,
  type Role,
  type Rulebook,
} from '../../domain/rulebook/index.ts'

/** Answer sets that share a Land, so that only its offers have to be looked at. */
export interface GridRow {
  readonly land: Land | 'skip'
  readonly sets: readonly Answers[]
}

/**
 * Whether what somebody of this Land finds can differ: something nationwide changed, or an offer of the Land, or the
 * rules around the offers.
 */
function touched(before: Rulebook, after: Rulebook): (land: Land | 'skip') => boolean {
  const areas = new Set<Area>(AREAS.filter((area) => written(before, area) !== written(after, area)))
  const around = written(before) !== written(after)
  return (land) => around || areas.has('DE') || (land !== 'skip' && areas.has(land))
}

/** The offers of an area, or everything around the offers, as text to compare. */
function written({ offers, ...around }: Rulebook, area?: Area): string {
  return JSON.stringify(area === undefined ? around : offers.filter((offer) => offer.area === area))
}

/**
 * The answer sets at which two rulebooks are compared in a browser: every Land × one incident × role × police, then
 * every background and both kinds of danger. All answer sets of a rulebook are 34 billion; `rules:diff` judges them by
 * classes, which takes longer than a tab may.
 * @returns only the Länder in which anything can differ
 */
export function answerGrid(before: Rulebook, after: Rulebook): readonly GridRow[] {
  const of = <T extends string>(id: string) =>
    (after.questions.find((question) => question.id === id)?.answers ?? []) as readonly T[]
  const [incidents, backgrounds] = [of<Incident>('incident'), of<Background>('background')]
  const [roles, polices] = [of<Role>('role'), of<PoliceAnswer>('police')]
  const plain = { danger: 'no', background: ['none'], role: 'skip' } as const
  return [...LANDS, 'skip' as const].filter(touched(before, after)).map((land) => ({
    land,
    sets: polices.flatMap((police) => [
      ...incidents.flatMap((incident) =>
        roles.map((role): Answers => ({ ...plain, incident: [incident], location: land, role, police })),
      ),
      ...backgrounds.map(
        (background): Answers => ({ ...plain, incident: ['threat'], background: [background], location: land, police }),
      ),
      ...(['now', 'worried'] as const).map(
        (danger): Answers => ({ ...plain, danger, incident: ['threat'], location: land, police }),
      ),
    ]),
  }))
}
