/**
 * The guide in other people's pages. Everything behind this door loads when it is needed: the plain page needs none of
 * it.
 */
export { SANDBOX, type Version } from './contract.ts'
export type { FrameEndProps, FrameParts } from './frame/parts.ts'
export type { HostScriptFacts } from './host/facts.ts'

/** What is different in a frame. */
export const loadFrame = () => import('./frame/index.ts').then(({ startFrame }) => startFrame)

/** The page about embedding. */
export const loadEmbedPage = () => import('./page/index.ts').then(({ EmbedPage }) => EmbedPage)

/** The page about what stands behind the snippet. */
export const loadTechnicalPage = () => import('./page/index.ts').then(({ TechnicalPage }) => TechnicalPage)
