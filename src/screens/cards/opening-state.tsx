import { useTranslation } from 'react-i18next'
import type { Opening, WallTime } from '../../domain/matching/index.ts'
import { openingSentence } from '../../text/sentences/index.ts'
import { useLanguage } from '../ui/index.ts'

/** Whether somebody is there now: a shape and words, never colour alone. */
export function OpeningState({ opening, now }: { readonly opening: Opening; readonly now: WallTime }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const shape = opening.open === true ? 'on' : opening.open === false ? 'off' : 'unsure'
  return <span className={`state ${shape}`}>{openingSentence(opening, now, language, t)}</span>
}
