import type { Citation } from '../../domain/rulebook/index.ts'
import { OutLink } from '../ui/index.ts'

/** The pages, laws and decisions behind a text, each with its own date where it has one. */
export function SourceList({ sources }: { readonly sources: readonly Citation[] }) {
  return (
    <ul>
      {sources.map(({ title, url, date }) => (
        <li key={title + url}>
          {url ? <OutLink href={url}>{title}</OutLink> : title} {date && <span className="quiet-text">({date})</span>}
        </li>
      ))}
    </ul>
  )
}
