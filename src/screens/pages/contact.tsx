import { useTranslation } from 'react-i18next'
import { openingOf } from '../../domain/matching/index.ts'
import type { Core, OperatorWords } from '../../domain/rulebook/index.ts'
import { formatDate } from '../../text/i18n/index.ts'
import { OpeningState, PhoneLink, useNow } from '../cards/index.ts'
import { Link, OutLink, pathIn, useLanguage } from '../ui/index.ts'
import { Section } from './section.tsx'
import { Sourced } from './sourced.tsx'

/**
 * The ways to the starke Stelle, whether somebody is there now, and what happens when one calls – as far as sources say
 * it.
 */
export function ContactPage({ core, operator }: { readonly core: Core; readonly operator: OperatorWords }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  const { site, hotlines } = core
  const line = hotlines[site.hotline]
  if (line === undefined) return null
  const { phones, emails, website } = line.contact
  const closures = operator.closures.filter(({ to }) => now === null || now.date <= to)
  const confirmed = operator.hotlineConfirmed
  const date = (iso: string) => formatDate(iso, language)
  return (
    <article className="prose">
      <h1>{t('contact.title')}</h1>
      <p>{t('contact.lead')}</p>
      {/* The clock is known in the browser; until then nothing is said of it. */}
      <p role="status" data-opening="">
        {now && <OpeningState opening={openingOf(line, now)} now={now} />}
      </p>
      <dl className="facts">
        <dt>{t('contact.phone')}</dt>
        <dd>
          {phones.map((phone) => (
            <PhoneLink key={phone.dial} phone={phone} className="num" />
          ))}
          <br />
          {t('hotline.hours')}. {operator.hoursNote} {t('contact.holidays')}
        </dd>
        <dt>{t('contact.mail')}</dt>
        <dd>
          {emails.map((mail) => (
            <a key={mail} href={`mailto:${mail}`}>
              {mail}
            </a>
          ))}
        </dd>
        {operator.video !== undefined && (
          <>
            <dt>{t('contact.video')}</dt>
            <dd>{t('contact.videoHow', { how: operator.video })}</dd>
          </>
        )}
        {website !== undefined && (
          <>
            <dt>{t('contact.website')}</dt>
            <dd>
              <OutLink href={website}>{new URL(website).host}</OutLink>
            </dd>
          </>
        )}
      </dl>
      {closures.length > 0 && (
        <section data-until={closures.map(({ to }) => to).sort()[0]}>
          <h2>{t('contact.closures')}</h2>
          <ul>
            {closures.map(({ from, to, why }) => (
              <li key={from}>{t('contact.closure', { from: date(from), to: date(to), why })}</li>
            ))}
          </ul>
        </section>
      )}
      <Section
        title="contact.call"
        lines={['contact.callListen', 'contact.callAnonymous', 'contact.callOthers', 'contact.callGuide']}
      />
      <section>
        <h2>{t('contact.others')}</h2>
        <Sourced sentences={operator.calls} />
      </section>
      <Section
        title="contact.mind"
        lines={[
          confirmed ? 'contact.mindConfirmed' : 'contact.mindUnconfirmed',
          'contact.mindSharing',
          'privacy.visibleCall',
        ]}
        values={{ date: confirmed === undefined ? '' : date(confirmed) }}
      />
      <p>
        <Link to={pathIn(language, `/angebote/${site.hotline}`)}>{t('contact.sources')}</Link>
      </p>
      <section>
        <h2>{t('contact.page')}</h2>
        <p>
          {t('contact.pageMail')} <a href={`mailto:${site.feedbackMail}`}>{site.feedbackMail}</a>
        </p>
      </section>
    </article>
  )
}
