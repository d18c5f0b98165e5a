import script from 'virtual:lotse/host-script'
import { useTranslation } from 'react-i18next'
import { Link, pathIn, useLanguage } from '../../ui/index.ts'
import { Code } from './code.tsx'
import { Contract } from './contract.tsx'
import { useSiteAddress } from './site-address.ts'
import './page.css'

const SEEN = ['loads', 'presses', 'focus', 'scroll', 'opens', 'exit', 'time', 'over', 'never'] as const
const REMAINS = ['server', 'navigation', 'browser', 'headers'] as const
const CHECKS = ['policy', 'checksum', 'privacy', 'paper', 'analytics', 'colours', 'sandbox'] as const

/** What stands behind the snippet: what a page around the guide can see, what to check, the contract, an own server. */
export function TechnicalPage() {
  const { t } = useTranslation()
  const { address } = useSiteAddress()
  const { origin } = new URL(address)
  return (
    <>
      <p className="screen-only">
        <Link to={pathIn(useLanguage(), '/einbetten')}>{t('embed.title')}</Link>
      </p>
      <h1>{t('embed.technicalTitle')}</h1>
      <p>{t('embed.withScriptLead')}</p>
      <p>
        {t('embed.newest')} <code>{`${address}embed/v2.js`}</code>
      </p>
      <h2>{t('embed.seenTitle')}</h2>
      <p>{t('embed.seenLead')}</p>
      <ul>
        {SEEN.map((id) => (
          <li key={id}>{t(`embed.seen.${id}`)}</li>
        ))}
      </ul>
      <h3 className="part">{t('embed.remainsTitle')}</h3>
      <ul>
        {REMAINS.map((id) => (
          <li key={id}>{t(`embed.remains.${id}`)}</li>
        ))}
      </ul>
      <h2>{t('embed.checklist')}</h2>
      <ul className="ticks">
        {CHECKS.map((id) => (
          <li key={id}>{t(`embed.check.${id}`)}</li>
        ))}
      </ul>
      <h3 className="part">{t('embed.policyTitle')}</h3>
      <Code title={t('embed.policyTitle')} text={`script-src ${origin}; frame-src ${origin}`} />
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
    </>
  )
}
