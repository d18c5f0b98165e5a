import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventText, PublicEvent } from '../../domain/rulebook/index.ts'
import { languageName } from '../../text/i18n/index.ts'
import { OutLink, useLanguage } from '../ui/index.ts'
import { Registration } from './registration.tsx'

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  if (!children) return null
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** Sentences on what is known of a group of facts; nothing is said of what no source says. */
function useKnown(event: PublicEvent): (facts: readonly KnownFact[], glue: string) => string {
  const { t } = useTranslation()
  return (facts, glue) =>
    facts
      .flatMap((fact) => {
        const value = event[fact]
        return value === null ? [] : [t(`dates.${fact}.${value}`)]
      })
      .join(glue)
}

/** Facts of an event that have a sentence for yes and one for no. */
type KnownFact = 'camera' | 'realName' | 'recorded' | 'confidential' | 'captions' | 'signLanguage' | 'stepFree'

/** Every known fact of an event, as terms and values. */
export function DateFacts({
  event,
  text,
  series,
}: {
  readonly event: PublicEvent
  readonly text: EventText
  readonly series?: EventText
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const known = useKnown(event)
  const { audience, languages } = event
  const cost = text.price ?? (event.free === null ? '' : t(event.free ? 'dates.free' : 'dates.paid'))
  return (
    <dl className="facts">
      <Fact term={t('dates.audience')}>{audience?.map((role) => t(`roleName.${role}`)).join(', ')}</Fact>
      <Fact term={t('dates.series')}>{series && <a href={`#${event.seriesId}`}>{series.title}</a>}</Fact>
      <Fact term={t('dates.place')}>{text.place}</Fact>
      <Fact term={t('dates.tool')}>{event.onlineTool}</Fact>
      <Fact term={t('dates.join')}>{text.joinInfo && <span lang={text.lang}>{text.joinInfo}</span>}</Fact>
      {event.registration && (
        <Fact term={t('dates.registration')}>
          <Registration registration={event.registration} />
        </Fact>
      )}
      <Fact term={t('dates.cost')}>{cost}</Fact>
      <Fact term={t('dates.organiser')}>{[event.organiser, ...event.coOrganisers].join(', ')}</Fact>
      <Fact term={t('dates.speakers')}>{event.speakers.join(', ')}</Fact>
      <Fact term={t('dates.discreet')}>{known(['camera', 'realName', 'recorded', 'confidential'], ' ')}</Fact>
      <Fact term={t('dates.access')}>{known(['captions', 'signLanguage', 'stepFree'], ', ')}</Fact>
      <Fact term={t('dates.languages')}>{languages.map((code) => languageName(code, language)).join(', ')}</Fact>
      <Fact term={t('dates.contact')}>
        {event.contactMail && <a href={`mailto:${event.contactMail}`}>{event.contactMail}</a>}
      </Fact>
      <Fact term={t('dates.sources')}>
        {text.sources.map(({ title, url, date }) => (
          <span key={title} className="source">
            {url ? <OutLink href={url}>{title}</OutLink> : title} {date && `(${date})`}{' '}
          </span>
        ))}
      </Fact>
    </dl>
  )
}
