import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Core } from '../domain/rulebook/index.ts'
import { HotlineCard, lineNumber, PhoneLink } from '../screens/cards/index.ts'

interface BoundaryProps {
  readonly core: Core
  readonly children: ReactNode
}

/**
 * Catches an error of any component: a card with whom to call and the way back, never a white page
 * (docs/promises.md#1).
 */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? (
      <Broken core={this.props.core} onBack={() => this.setState({ broken: false })} />
    ) : (
      this.props.children
    )
  }
}

function Broken({ core, onBack }: { readonly core: Core; readonly onBack: () => void }) {
  const { t } = useTranslation()
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
      <button type="button" className="go soft" onClick={onBack}>
        {t('loading.retry')}
      </button>
    </div>
  )
}
