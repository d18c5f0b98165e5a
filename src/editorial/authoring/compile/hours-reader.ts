import type { Hours } from '../../../domain/rulebook/index.ts'

/**
 * Reads opening hours in OSM syntax. The library behind the build's reader never ships (SETUP 3); a reader in a browser knows the hours of the published
 * rules alone.
 * @returns the hours, what is wrong with them, or null where this reader cannot tell
 */
export type HoursReader = (osm: string) => { readonly hours: Hours } | { readonly message: string } | null
