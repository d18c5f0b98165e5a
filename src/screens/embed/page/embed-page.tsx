import script from 'virtual:lotse/host-script'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Core } from '../../../domain/rulebook/index.ts'
import { lineNumber } from '../../cards/index.ts'
import { Link, pathIn, useLanguage } from '../../ui/index.ts'
import type { EmbedChoice } from '../options.ts'
import { Code } from './code.tsx'
import { Configurator } from './configurator.tsx'
import { Preview } from './preview.tsx'
import { useSiteAddress } from './site-address.ts'
import { plainSnippet, scriptSnippet } from './snippets.ts'
import './page.css'

/**
 * How others show the guide in their pages: one snippet to copy and how it looks. Settings and the way without a script
 * are folded; everything else has a page of its own.
 */
export function EmbedPage({ core }: { readonly core: Core }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [choice, setChoice] = useState<EmbedChoice>({ theme: 'auto', language })
  const { address, isKnown } = useSiteAddress()
  const site = { address, title: script.words[choice.language].title }
  const line = lineNumber(core, core.site.hotline)

  return (
    <>
      <h1>{t('embed.title')}</h1>
      <p>{t('embed.lead')}</p>
      <Code title={t('embed.withScript')} text={scriptSnippet(choice, site, script)} />
      <p>
        {t('embed.technicalLead')} <Link to={pathIn(language, '/einbetten/technik')}>{t('embed.technicalTitle')}</Link>
      </p>
      <details>
        <summary>
          <h2>{t('embed.settings')}</h2>
        </summary>
        <Configurator language={language} onChoice={setChoice} />
      </details>
      <details>
        <summary>
          <h2>{t('embed.withoutScript')}</h2>
        </summary>
        <p>{t('embed.withoutScriptLead')}</p>
        <Code title={t('embed.withoutScript')} text={plainSnippet(choice, site)} />
      </details>
      <h2>{t('embed.preview')}</h2>
      {/* Not in a frame: a page around could count the frames in it. */}
      {isKnown && window.parent === window && line && (
        <Preview choice={choice} address={address} line={line} words={script.words} />
      )}
      <p className="quiet-text">{t('embed.room')}</p>
    </>
  )
}
