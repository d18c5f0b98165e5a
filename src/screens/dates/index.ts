/** Events and exchange formats as a page. */
export { Dates, type DatesProps } from './dates.tsx'
