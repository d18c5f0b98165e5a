import type { Channel } from './channel.ts'
import { CONNECTIONS } from './connections.ts'
import { INJECTIONS } from './injections.ts'
import { MARKUP } from './markup.ts'
import { NAVIGATIONS } from './navigations.ts'
import { STYLES } from './styles.ts'

export { type Measured, measureChannels, measureTraces, type Outcome } from './measure.ts'
export { TRACES } from './traces.ts'

/** Ways to a server that can all be tried in one page. */
export const TOGETHER: readonly Channel[] = [...CONNECTIONS, ...MARKUP, ...STYLES, ...INJECTIONS]

/** Ways that need a page each. */
export const ALONE: readonly Channel[] = NAVIGATIONS
export { type Column, saidOfChannels, saidOfTraces } from './table.ts'
