import { useTranslation } from 'react-i18next'

export interface PlaceSaidProps {
  /** What was typed and is still open; empty where nothing is. */
  readonly open: string
  /** The place that was typed, where one was. */
  readonly place: string | null
  /** The short name of its Land. */
  readonly land: string | undefined
}

/** What is known of the place, beside the question for the Land. */
export function PlaceSaid({ open, place, land }: PlaceSaidProps) {
  const { t } = useTranslation()
  if (open !== '')
    return (
      <>
        {' '}
        <b className="pending">{t('desk.field.pending', { typed: open })}</b>
      </>
    )
  return (
    <>
      {' '}
      {land && (
        <b data-land="">
          {place !== null && `${place} → `}
          {land}
        </b>
      )}
    </>
  )
}
