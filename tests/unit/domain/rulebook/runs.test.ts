import { expect, it } from 'vitest'
import { hasEnded, runs, type Status } from '../../../../src/domain/rulebook/index.ts'

interface Row {
  readonly status: Status
  readonly endsOn?: string | null
  readonly day: string | null
  readonly running: boolean
  readonly ended: boolean
}

const ROWS: readonly Row[] = [
  { status: 'active', day: '2026-11-26', running: true, ended: false },
  { status: 'active', endsOn: null, day: '2026-11-26', running: true, ended: false },
  { status: 'active', endsOn: '2026-12-31', day: '2026-12-30', running: true, ended: false },
  // The last day is a day of operation.
  { status: 'active', endsOn: '2026-12-31', day: '2026-12-31', running: true, ended: false },
  { status: 'active', endsOn: '2026-12-31', day: '2027-01-01', running: false, ended: true },
  { status: 'active', endsOn: '2026-12-31', day: null, running: true, ended: false },
  { status: 'paused', day: '2026-11-26', running: false, ended: false },
  { status: 'paused', endsOn: '2026-12-31', day: '2026-12-31', running: false, ended: false },
  { status: 'paused', endsOn: '2026-12-31', day: '2027-01-01', running: false, ended: true },
  { status: 'ended', day: '2026-11-26', running: false, ended: true },
  { status: 'ended', endsOn: '2026-12-31', day: '2026-11-26', running: false, ended: true },
  { status: 'ended', day: null, running: false, ended: true },
]

it.each(ROWS)('$status until $endsOn, on $day: running $running, ended $ended', ({ day, running, ended, ...offer }) => {
  expect(runs(offer, day)).toBe(running)
  expect(hasEnded(offer, day)).toBe(ended)
})
