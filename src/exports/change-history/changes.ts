import type { OfferState } from './offer-state.ts'
import { CHANGES, type Change, type ChangeKind } from './types.ts'

type Values = { readonly kind: ChangeKind; readonly from: string | null; readonly to: string | null }

const withoutValues = (kind: ChangeKind): Values => ({ kind, from: null, to: null })

function statusChange(to: string | null): ChangeKind {
  if (to === 'paused' || to === 'ended') return to
  return 'resumed'
}

/** Facts whose values may be published, each before and after. */
const WITH_VALUES = {
  'ends-on': 'endsOn',
  'funded-until': 'fundedUntil',
  confirmed: 'confirmedOn',
  name: 'name',
  provider: 'provider',
  area: 'area',
  kind: 'kind',
  police: 'police',
  anonymous: 'anonymous',
  free: 'free',
  languages: 'languages',
  hours: 'hours',
} as const satisfies { readonly [kind in ChangeKind]?: keyof OfferState }

function valuesChanged(before: OfferState, after: OfferState): readonly Values[] {
  const published = Object.entries(WITH_VALUES).flatMap(([kind, field]) =>
    before[field] === after[field] ? [] : [{ kind: kind as ChangeKind, from: before[field], to: after[field] }],
  )
  const fingerprints = Object.entries(after.fingerprints).flatMap(([kind, value]) =>
    before.fingerprints[kind as keyof OfferState['fingerprints']] === value ? [] : [withoutValues(kind as ChangeKind)],
  )
  const later = Object.entries(after.later).flatMap(([kind, now]) => {
    const then = before.later[kind as keyof OfferState['later']]
    const differs = now.some((value, index) => value !== null && then[index] !== null && value !== then[index])
    return differs ? [withoutValues(kind as ChangeKind)] : []
  })
  const status =
    before.status === after.status
      ? []
      : [{ kind: statusChange(after.status), from: before.status, to: after.status } as const]
  const all = [...status, ...published, ...fingerprints, ...later]
  return [...new Map(all.map((value) => [value.kind, value])).values()]
}

/**
 * The changes of one offer between the ends of two recorded days.
 * @param date ISO date of the later day, German calendar
 * @param before null if the offer did not exist yet
 * @param after null if its file is gone
 * @returns the changes in the order of `CHANGES`
 */
export function changesOf(date: string, before: OfferState | null, after: OfferState | null): readonly Change[] {
  const one = after ?? before
  if (one === null) return []
  const values =
    before === null
      ? [withoutValues('added')]
      : after === null
        ? [withoutValues('removed')]
        : valuesChanged(before, after)
  return values
    .map((value): Change => ({ date, offer: one.id, name: one.name, ...value }))
    .sort((a, b) => CHANGES.indexOf(a.kind) - CHANGES.indexOf(b.kind))
}
