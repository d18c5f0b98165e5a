/** Plain pages about the guide itself. */
export { Leaving } from './leaving.tsx'
export { Privacy } from './privacy.tsx'
