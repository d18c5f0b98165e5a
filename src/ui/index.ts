/** Building blocks that know nothing of the guide. */
export { otherLanguage, pathIn, readPath, useLanguage } from './language.ts'
export { Link } from './link.tsx'
export { Mark } from './mark.tsx'
export { OutLink } from './out-link.tsx'
export { createTexts } from './texts.ts'
