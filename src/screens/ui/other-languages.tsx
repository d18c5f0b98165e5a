import { useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { LANGUAGE_FACTS, LANGUAGES, type Language, pathIn, readPath } from '../../domain/rulebook/index.ts'
import { useLanguage } from './language.ts'
import { LanguageTroubleContext } from './language-trouble.ts'
import { Link } from './link.tsx'

/**
 * Links to this page in the other languages, each named in its own. Where one did not arrive, it is said beside the
 * link that was pressed, which the browser then follows itself.
 */
export function OtherLanguages() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { path } = readPath(useLocation().pathname)
  const trouble = useContext(LanguageTroubleContext)
  const [pressed, setPressed] = useState<Language>()
  return (
    <>
      {LANGUAGES.filter((other) => other !== language).map((other) => (
        <Link
          key={other}
          to={pathIn(other, path)}
          lang={other}
          hrefLang={other}
          plain={trouble?.language === other}
          onClickCapture={() => setPressed(other)}
        >
          {LANGUAGE_FACTS[other].name}
        </Link>
      ))}
      {trouble && trouble.language === pressed && (
        <span role="status">
          {t('loading.languageFailed')}{' '}
          <button type="button" className="link" onClick={trouble.retry}>
            {t('loading.retry')}
          </button>
        </span>
      )}
    </>
  )
}
