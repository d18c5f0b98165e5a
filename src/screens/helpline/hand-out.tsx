import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pathIn, useLanguage } from '../ui/index.ts'
import { offerIn, useDesk } from './desk-data.ts'
import { handOutText, linesOf, stateLine } from './hand-out-text.ts'
import type { Extras } from './lazy-chunk.ts'
import { PanelHeading } from './panel-heading.tsx'
import { QrCode } from './qr.tsx'

/**
 * What the caller takes along: text for an e-mail, a sheet, large or not, or codes of the public pages. Never an
 * answer, never a reason.
 */
export function HandOut({ extras }: { readonly extras: Extras | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const data = useDesk()
  const { handed, onHanded, now } = data
  const [large, setLarge] = useState(false)
  const [codes, setCodes] = useState(false)
  const [said, setSaid] = useState('')
  const chosen = handed.flatMap((id) => offerIn(data, id) ?? [])
  const text = handOutText(chosen, now.date, t, language)
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(t('desk.handOut.copied'))
    } catch {
      setSaid(t('desk.handOut.copyFailed'))
    }
  }
  return (
    <>
      <PanelHeading start={chosen.length === 0}>{t('desk.handOut.title', { count: chosen.length })}</PanelHeading>
      {chosen.length === 0 ? (
        <p className="quiet-text">{t('desk.handOut.none')}</p>
      ) : (
        <>
          <p className="quiet-text">{t('desk.handOut.lead')}</p>
          <p className="act">
            <button type="button" data-start="" onClick={copy}>
              {t('copyPrint.copy')}
            </button>
            {'print' in window && (
              <button type="button" onClick={() => window.print()}>
                {t('copyPrint.print')}
              </button>
            )}
            <button type="button" onClick={() => onHanded([])}>
              {t('desk.handOut.clear')}
            </button>
          </p>
          <p role="status">{said}</p>
          <label className="chip">
            <input type="checkbox" checked={large} onChange={() => setLarge(!large)} />
            <span>{t('desk.handOut.large')}</span>
          </label>
          <label className="chip">
            <input type="checkbox" checked={codes} onChange={() => setCodes(!codes)} />
            <span>{t('desk.handOut.codes')}</span>
          </label>
          <div className={large ? 'sheet large' : 'sheet'} data-sheet="">
            {chosen.map((one) => {
              const [name, ...lines] = linesOf(one, t, language)
              return (
                <div key={one.offer.id}>
                  <b>{name}</b>
                  {lines.map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                  {codes && extras && (
                    <QrCode
                      extras={extras}
                      url={`${window.location.origin}${base}${pathIn(language, `/angebote/${one.offer.id}`)}`}
                      name={one.text.name}
                    />
                  )}
                </div>
              )
            })}
            <p>{stateLine(now.date, t, language)}</p>
          </div>
        </>
      )}
    </>
  )
}
