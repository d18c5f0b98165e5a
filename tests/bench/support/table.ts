/** A figure that was measured, and what docs/budgets.md allows. Without a limit it is for information. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly limit?: number
}

export const isKept = ({ value, limit }: Figure): boolean => limit === undefined || value <= limit

/** Figures as an aligned table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    `${Math.round(figure.value * 10) / 10}`,
    figure.unit,
    figure.limit === undefined ? '–' : `${figure.limit}`,
    figure.limit === undefined ? '' : isKept(figure) ? 'kept' : 'OVER',
  ])
  const head = ['what', 'median', 'unit', 'limit', '']
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 || column === 3 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
