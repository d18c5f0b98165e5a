/** Assumption: the busiest hour carries this share of a day’s visits. An even day would be 1/24, about 4 %. */
export const BUSIEST_HOUR = 0.15

const number = (value: number, digits = 1) => value.toLocaleString('en', { maximumFractionDigits: digits })

/**
 * What a day's visits need, as a table.
 * @param bytes of one visit
 * @param perCore visits per second and core
 */
export function needsOfADay(visits: number, bytes: number, perCore: number): string {
  const row = (what: string, perSecond: number) =>
    `| ${what} | ${number(perSecond)} | ${number((perSecond * bytes * 8) / 1e6)} Mbit/s | ${number((100 * perSecond) / perCore, 2)} % |`
  return [
    `${number(visits)} visits a day are ${number((visits * bytes) / 1e9)} GB a day.`,
    '',
    '| | visits per second | bandwidth | of one core |',
    '| --- | --- | --- | --- |',
    row('mean', visits / 86_400),
    row(`busiest hour (assumed: ${BUSIEST_HOUR * 100} % of the day)`, (visits * BUSIEST_HOUR) / 3600),
  ].join('\n')
}
