/** Building blocks that know nothing of the guide. */
export { pathIn, readPath } from '../../domain/rulebook/index.ts'
export { useLanguage } from './language.ts'
export { ToldIn } from './language-note.tsx'
export { Link } from './link.tsx'
export { Mark } from './mark.tsx'
export { OutLink } from './out-link.tsx'
export { SkipLink } from './skip-link.tsx'
export { createTexts } from './texts.ts'
