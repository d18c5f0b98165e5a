import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useHref } from 'react-router'
import type { Core } from '../domain/rulebook/index.ts'
import { HotlineCard, lineNumber, PhoneLink } from '../screens/cards/index.ts'
import { pathIn, useLanguage } from '../screens/ui/index.ts'

interface BoundaryProps {
  readonly core: Core
  readonly children: ReactNode
}

/**
 * Catches an error of any component: a card with whom to call and the way back, never a white page
 * (docs/promises.md#1). Where the way back fails too, it leads to the list of offers as the build wrote it.
 */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean; readonly tried: boolean }> {
  override state = { broken: false, tried: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    const { broken, tried } = this.state
    return broken ? (
      <Broken core={this.props.core} onBack={tried ? null : () => this.setState({ broken: false, tried: true })} />
    ) : (
      this.props.children
    )
  }
}

function Broken({ core, onBack }: { readonly core: Core; readonly onBack: (() => void) | null }) {
  const { t } = useTranslation()
  // Loaded by the browser itself: what failed here may fail in any page that this application draws.
  const list = useHref(pathIn(useLanguage(), '/angebote'))
  return (
    <div role="alert">
      <h1>{t('errorCard.title')}</h1>
      <p>{t('errorCard.lead')}</p>
      <ul className="plain">
        {core.site.emergency
          .map((id) => lineNumber(core, id))
          .filter((phone) => phone !== undefined)
          .map((phone) => (
            <li key={phone.dial}>
              <PhoneLink phone={phone} className="num" />
            </li>
          ))}
      </ul>
      <HotlineCard core={core} />
      {onBack ? (
        <button type="button" className="go soft" onClick={onBack}>
          {t('loading.retry')}
        </button>
      ) : (
        <a className="go soft" href={list}>
          {t('nav.offers')}
        </a>
      )}
    </div>
  )
}
