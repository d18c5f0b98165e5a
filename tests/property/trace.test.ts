import { describe, expect } from 'vitest'
import { readSituation, type Trace, traceOffer } from '../../src/domain/matching/index.ts'
import { everywhere, type Visit } from '../support/everywhere.ts'

function traces({ rulebook, answers, now }: Visit): readonly Trace[] {
  const situation = readSituation(rulebook, answers, now.date)
  return rulebook.offers.map((offer) => traceOffer(offer, situation, rulebook.policy))
}

/** Whether a trace lets an offer stand in the list of all. */
function inAll({ running, area, role }: Trace): boolean {
  return running && area === 'fits' && role !== 'unfit'
}

/** Promise 9 for staff: the trace tells the same story as the recommendation. */
describe('the trace', () => {
  everywhere('names all that fits Land and role, and nothing else', (visit) => {
    const { rulebook, result } = visit
    const office = new Map(rulebook.offers.map(({ id, office }) => [id, office ?? id]))
    const traced = new Set(
      traces(visit)
        .filter(inAll)
        .map(({ offer }) => office.get(offer)),
    )
    expect(new Set(result.all.map(({ offer }) => office.get(offer)))).toEqual(traced)
  })

  everywhere('says of every offer shown how its subject fits, and lets it stand where it stands', (visit) => {
    const { result, rulebook, said } = visit
    const byOffer = new Map(traces(visit).map((trace) => [trace.offer, trace]))
    // A row may take an incident that counts as another: a threat as one at home.
    const counts = rulebook.policy.rows.flatMap((row) => Object.entries(row.counts ?? {}))
    const counted = counts.filter(([, as]) => as.some((one) => said.incidents.includes(one))).map(([named]) => named)
    const rows = new Set(
      rulebook.offers.filter(({ incident }) => incident.some((one) => counted.includes(one))).map(({ id }) => id),
    )
    for (const { offer } of [...result.first, ...result.more]) {
      if (byOffer.get(offer)!.by === null && rows.has(offer)) continue
      const { by, incident, background, highest } = byOffer.get(offer)!
      expect(by).not.toBeNull()
      expect([incident, background]).not.toContain('unfit')
      expect(highest).not.toBe('later')
    }
    for (const { offer } of result.later) expect(byOffer.get(offer)?.highest).toBe('later')
  })

  everywhere('answers „not asked“ only where nothing was said', (visit) => {
    const { said } = visit
    const silent = traces(visit).filter(
      ({ area, role, incident, background }) =>
        (said.land !== null && area === 'not-asked') ||
        (said.role !== null && role === 'not-asked') ||
        (said.incidents.length > 0 && incident === 'not-asked') ||
        (said.backgrounds.length > 0 && background === 'not-asked'),
    )
    expect(silent).toEqual([])
  })
})
