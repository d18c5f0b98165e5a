import { useLocation } from 'react-router'
import { LANGUAGE_FACTS, LANGUAGES, pathIn, readPath } from '../../domain/rulebook/index.ts'
import { Link } from './link.tsx'

/** Links to this page in the other languages, each named in its own. */
export function OtherLanguages() {
  const { language, path } = readPath(useLocation().pathname)
  return LANGUAGES.filter((other) => other !== language).map((other) => (
    <Link key={other} to={pathIn(other, path)} lang={other} hrefLang={other}>
      {LANGUAGE_FACTS[other].name}
    </Link>
  ))
}
