import { useEffect, useState } from 'react'
import type { Language, Published } from '../../../domain/rulebook/index.ts'
import { type LookedAt, lookAtDraft } from '../look-at-draft.ts'

/** How long nobody types before the check begins, in milliseconds. */
const PAUSE = 250

/** Checks the changed files with all others, some time after the last change. */
export function useCheck(
  published: Published,
  files: ReadonlyMap<string, string>,
  language: Language,
  today: string,
): { readonly draft: LookedAt | null; readonly checking: boolean } {
  const [draft, setDraft] = useState<{ readonly files: typeof files; readonly seen: LookedAt } | null>(null)
  useEffect(() => {
    let current = true
    const timer = setTimeout(async () => {
      const dropped = [...files].map(([path, text]) => ({ path: `rules/${path}`, text }))
      const seen = await lookAtDraft(published, dropped, language, today)
      if (current) setDraft({ files, seen })
    }, PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [published, files, language, today])
  return { draft: draft?.seen ?? null, checking: draft?.files !== files }
}
