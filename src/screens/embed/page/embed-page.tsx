import script from 'virtual:lotse/host-script'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Core } from '../../../domain/rulebook/index.ts'
import { lineNumber } from '../../cards/index.ts'
import { Link, pathIn, useLanguage } from '../../ui/index.ts'
import { DEFAULTS, type EmbedChoice } from '../options.ts'
import { Code } from './code.tsx'
import { Configurator } from './configurator.tsx'
import { Contract } from './contract.tsx'
import { Preview } from './preview.tsx'
import { plainSnippet, scriptSnippet } from './snippets.ts'
import './page.css'

/** Stands for the address in the prerendered page, which does not know where it will be served. */
const UNKNOWN = 'https://lotse.example/'

const SEEN = ['loads', 'steps', 'height', 'focus', 'exit', 'never'] as const
const CHECKS = ['policy', 'checksum', 'privacy', 'bar', 'analytics', 'colours', 'sandbox'] as const

/** How others show the guide in their pages: settings with a preview, the contract, what a page around it can see. */
export function EmbedPage({ core }: { readonly core: Core }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [choice, setChoice] = useState<EmbedChoice>({ ...DEFAULTS, height: 'auto', language })
  const [address, setAddress] = useState(UNKNOWN)
  useEffect(() => setAddress(new URL(import.meta.env.BASE_URL, location.href).href), [])
  const site = { address, title: script.words[choice.language].title }
  const line = lineNumber(core, core.site.hotline)

  return (
    <>
      <h1>{t('embed.title')}</h1>
      <p>{t('embed.lead')}</p>
      <h2>{t('embed.settings')}</h2>
      <Configurator language={language} onChoice={setChoice} />
      {address !== UNKNOWN && line && <Preview choice={choice} address={address} line={line} words={script.words} />}
      <p className="quiet-text">{t('embed.room')}</p>
      <h2>{t('embed.withScript')}</h2>
      <p>{t('embed.withScriptLead')}</p>
      <Code title={t('embed.withScript')} text={scriptSnippet(choice, site, script)} />
      <p>
        {t('embed.newest')} <code>{`${address}embed/v1.js`}</code>
      </p>
      <h2>{t('embed.withoutScript')}</h2>
      <p>{t('embed.withoutScriptLead')}</p>
      <Code title={t('embed.withoutScript')} text={plainSnippet(choice, site)} />
      <h2>{t('embed.seenTitle')}</h2>
      <p>{t('embed.seenLead')}</p>
      <ul>
        {SEEN.map((id) => (
          <li key={id}>{t(`embed.seen.${id}`)}</li>
        ))}
      </ul>
      <h2>{t('embed.checklist')}</h2>
      <ul className="ticks">
        {CHECKS.map((id) => (
          <li key={id}>{t(`embed.check.${id}`)}</li>
        ))}
      </ul>
      <h3 className="part">{t('embed.policyTitle')}</h3>
      <Code title={t('embed.policyTitle')} text={policyFor(address)} />
      <h3 className="part">{t('embed.privacyTitle')}</h3>
      <Code title={t('embed.privacyTitle')} text={t('embed.privacyText', { address })} prose />
      <Contract releases={script.releases} />
      <h2>{t('embed.ownTitle')}</h2>
      <p>{t('embed.own')}</p>
      <ol>
        {(['build', 'headers', 'snippet', 'frames', 'conformance'] as const).map((id) => (
          <li key={id}>{t(`embed.ownStep.${id}`)}</li>
        ))}
      </ol>
      <p>
        <Link to={pathIn(language, '/monitoring')}>{t('monitoring.link')}</Link>
      </p>
    </>
  )
}

/** What a strict policy of a partner has to allow. */
function policyFor(address: string): string {
  const { origin } = new URL(address)
  return `script-src ${origin}; frame-src ${origin}`
}
