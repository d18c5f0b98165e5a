import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language, Published } from '../../domain/rulebook/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import './draft.css'
import { DraftView } from './draft-view.tsx'
import { DropZone } from './drop-zone.tsx'
import type { LookedAt } from './look-at-draft.ts'
import type { Offered, Refusal } from './offered.ts'
import { readDropped } from './read-dropped.ts'

type Look = (offered: readonly Offered[] | Refusal, language: Language) => Promise<LookedAt | Refusal>

export interface DraftPageProps {
  /** Brings the published rules as text; asked for with the first file. */
  readonly load: () => Promise<Published>
  /** The day in Germany, ISO date. */
  readonly today: () => string
}

type State =
  | { readonly is: 'empty' }
  | { readonly is: 'reading' }
  | { readonly is: 'failed' }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'seen'; readonly draft: LookedAt; readonly time: number }

/** Reads what was dropped, and only then loads what checks it. */
function lookWith({ load, today }: DraftPageProps): Look {
  return async (offered, language) => {
    const dropped = 'why' in offered ? offered : await readDropped(offered)
    if ('why' in dropped) return dropped
    const [published, { lookAtDraft }] = await Promise.all([load(), import('./workshop.ts')])
    return lookAtDraft(published, dropped, language, today())
  }
}

/**
 * Drop changed files of the rules, and see what they would do: what is wrong, what changes, the guide and the coverage
 * with them.
 */
export function DraftPage({ load, today }: DraftPageProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [state, setState] = useState<State>({ is: 'empty' })
  const turn = useRef(0)
  const forget = useCallback(() => {
    turn.current += 1
    setState({ is: 'empty' })
  }, [])

  const take = async (offered: readonly Offered[] | Refusal) => {
    turn.current += 1
    const mine = turn.current
    setState({ is: 'reading' })
    const next = await lookWith({ load, today })(offered, language).then(
      (seen): State => ('why' in seen ? { is: 'refused', refusal: seen } : { is: 'seen', draft: seen, time: mine }),
      (): State => ({ is: 'failed' }),
    )
    // Another drop, or leaving the page, has overtaken this one.
    if (turn.current === mine) setState(next)
  }

  return (
    <div className="draft report">
      <p>
        <Link to={pathIn(language, '/monitoring')}>{t('draft.back')}</Link>
      </p>
      <h1>{t('draft.title')}</h1>
      <p className="help">{t('draft.lead')}</p>
      <ul>
        <li>{t('draft.stays')}</li>
        <li>{t('draft.hours')}</li>
        <li>{t('draft.whole')}</li>
      </ul>
      <DropZone onFiles={take} />
      <p role="status" className="draft-state">
        {state.is === 'reading' && t('draft.reading')}
        {state.is === 'failed' && t('draft.failed')}
        {state.is === 'refused' && t(`draft.refused.${state.refusal.why}`, { ...state.refusal })}
        {state.is === 'seen' && <Verdict draft={state.draft} />}
      </p>
      {state.is === 'seen' && (
        <>
          <DraftView key={state.time} draft={state.draft} today={today()} />
          <p className="act">
            <button type="button" onClick={forget}>
              {t('draft.discard')}
            </button>
          </p>
        </>
      )}
    </div>
  )
}

/** One sentence on what was found, for eyes and screen readers alike. */
function Verdict({ draft: { files, problems, sound } }: { readonly draft: LookedAt }) {
  const { t } = useTranslation()
  const [changed, added, removed] = [files.changed.length, files.added.length, files.removed.length]
  if (sound === null) return t('draft.broken', { count: problems.length })
  if (changed + added + removed === 0) return t('draft.same')
  return t('draft.sound', { changed, added, removed })
}
