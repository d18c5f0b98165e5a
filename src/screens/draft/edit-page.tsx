import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Published } from '../../domain/rulebook/index.ts'
import { Link, pathIn, useLanguage } from '../ui/index.ts'
import type { DraftPageProps } from './page.tsx'

type Desk = ComponentType<{ readonly published: Published; readonly today: string }>

type State =
  | { readonly is: 'closed' | 'coming' | 'failed' }
  | { readonly is: 'open'; readonly published: Published; readonly Desk: Desk }

/** The editors' form. Its code and the texts of the rules come with the first click; no visitor loads them. */
export function EditPage({ load, today }: DraftPageProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [state, setState] = useState<State>({ is: 'closed' })
  const open = async () => {
    setState({ is: 'coming' })
    setState(
      await Promise.all([load(), import('./workshop.ts')]).then(
        ([published, { EditDesk }]): State => ({ is: 'open', published, Desk: EditDesk }),
        (): State => ({ is: 'failed' }),
      ),
    )
  }
  return (
    <div className="draft report">
      <p>
        <Link to={pathIn(language, '/monitoring')}>{t('draft.back')}</Link>
      </p>
      <h1>{t('edit.title')}</h1>
      <p className="help">{t('edit.lead')}</p>
      {state.is === 'open' ? (
        <state.Desk published={state.published} today={today()} />
      ) : (
        <>
          <p>{t('edit.stays')}</p>
          <p className="act">
            <button type="button" onClick={open} disabled={state.is === 'coming'}>
              {t('edit.open')}
            </button>
          </p>
          <p role="status">
            {state.is === 'coming' && t('edit.coming')}
            {state.is === 'failed' && t('edit.failed')}
          </p>
        </>
      )}
      <p className="quiet-text">
        <Link to={pathIn(language, '/monitoring/entwurf')}>{t('draft.title')}</Link>
      </p>
    </div>
  )
}
