import type { build, Rolldown } from 'vite'

type Built = Awaited<ReturnType<typeof build>>

/**
 * What a build of Vite made, in one list.
 * @param built the result of `build`
 * @returns its scripts and other files
 */
export function outputsOf(built: Built): readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  return (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []))
}

/**
 * The modules that a build of Vite put together.
 * @param built the result of `build`
 * @returns the id of each module of which something is in a script
 */
export function modulesOf(built: Built): readonly string[] {
  return outputsOf(built).flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []))
}
