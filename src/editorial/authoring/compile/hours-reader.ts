import type { Hours } from '../../../domain/rulebook/index.ts'

/**
 * Reads opening hours in OSM syntax. The library behind the build's reader never ships; the reader in a browser
 * knows the hours of the published rules and what `readWeeklyHours` reads.
 * @returns the hours, a message in German, or null if this reader cannot tell
 */
export type HoursReader = (osm: string) => { readonly hours: Hours } | { readonly message: string } | null
