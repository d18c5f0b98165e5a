import { useTranslation } from 'react-i18next'
import type { Listed, Recommendation } from '../../domain/matching/index.ts'
import { useDesk } from './desk-data.ts'
import { FIELD_KEY } from './keys.ts'
import type { Opened } from './opened.ts'
import { PanelHeading } from './panel-heading.tsx'

/**
 * “Why not …?”: the offers that the result does not show openly. Each leads to why, and to the one answer that would
 * change it; any other offer is found in the field on top.
 */
export function WhyNotPanel({
  result,
  onOpen,
}: {
  readonly result: Recommendation
  readonly onOpen: (panel: Opened) => void
}) {
  const { t } = useTranslation()
  const { later, all } = result
  return (
    <>
      <PanelHeading>{t('desk.tool.whyNot')}</PanelHeading>
      <p>
        {t('desk.whyNot.lead')} <kbd>{FIELD_KEY}</kbd>
      </p>
      {later.length > 0 && (
        <>
          <h3>{t('desk.later', { count: later.length })}</h3>
          <Names offers={later} section="later" onOpen={onOpen} />
        </>
      )}
      <h3>{t('desk.all', { count: all.length })}</h3>
      <Names offers={all} section="all" onOpen={onOpen} />
    </>
  )
}

function Names({
  offers,
  section,
  onOpen,
}: {
  readonly offers: readonly Listed[]
  readonly section: 'later' | 'all'
  readonly onOpen: (panel: Opened) => void
}) {
  const { t } = useTranslation()
  const { words } = useDesk()
  return (
    <ul className="plain desk-names">
      {offers.map(({ offer, police }) => (
        <li key={offer} data-offer={offer} data-section={section}>
          <button type="button" className="link" data-stop="" onClick={() => onOpen({ is: 'offer', id: offer })}>
            {words.offers[offer]?.shortName ?? offer}
          </button>{' '}
          <small>{t(`badge.${police}`)}</small>
        </li>
      ))}
    </ul>
  )
}
