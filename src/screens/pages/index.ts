/** Plain pages about the guide itself. */
export { About } from './about.tsx'
export { Accessibility } from './accessibility.tsx'
export { ContactPage } from './contact.tsx'
export { Imprint } from './imprint.tsx'
export { Leaving } from './leaving.tsx'
export { Privacy } from './privacy.tsx'
