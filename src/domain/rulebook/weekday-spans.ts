import type { Hours, Span } from './contact.ts'

const DAY = 1440

/**
 * When an office is open on one day of the week, in minutes of that day (0 to 1440). A span that runs on over midnight
 * is part of both days.
 * @param day Monday is 0
 */
export function weekdaySpans({ spans }: Hours, day: number): readonly Span[] {
  const start = day * DAY
  return spans
    .map(([from, to]): Span => [Math.max(from - start, 0), Math.min(to - start, DAY)])
    .filter(([from, to]) => from < to)
}
