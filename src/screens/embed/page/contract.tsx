import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '../../../domain/rulebook/index.ts'
import { ATTRIBUTES } from '../host/any-element.ts'
import type { HostScriptFacts } from '../host/facts.ts'

const MESSAGES = ['ready', 'height', 'hello'] as const
const TOKENS = [
  'allow-scripts',
  'allow-same-origin',
  'allow-popups',
  'allow-modals',
  'allow-top-navigation-by-user-activation',
  'allow-forms',
] as const

/** Names, and what they mean. */
function Facts({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly (readonly [name: string, text: string])[]
}) {
  return (
    <>
      <h3 className="part">{title}</h3>
      <dl className="facts">
        {rows.map(([name, text]) => [
          <dt key={name}>
            <code>{name}</code>
          </dt>,
          <dd key={`${name}-means`}>{text}</dd>,
        ])}
      </dl>
    </>
  )
}

/**
 * The contract, version 2: attributes, the event, messages, what became of version 1, what each part of a sandbox is
 * needed for, and the scripts that stay for ever.
 */
export function Contract({ releases }: Pick<HostScriptFacts, 'releases'>) {
  const { t } = useTranslation()
  const known = { languages: LANGUAGES.join(', '), first: LANGUAGES[0] }
  return (
    <>
      <h2>{t('embed.contractTitle')}</h2>
      <p>{t('embed.contractLead')}</p>
      <Facts
        title={t('embed.attributesTitle')}
        rows={ATTRIBUTES.map((name) => [name, t(`embed.attributes.${name}`, known)])}
      />
      <Facts title={t('embed.eventsTitle')} rows={[['lotse:ready', t('embed.messages.ready')]]} />
      <Facts
        title={t('embed.messagesTitle')}
        rows={MESSAGES.map((name) => [`lotse:${name}`, t(`embed.messages.${name}`)])}
      />
      <p>{t('embed.checks')}</p>
      <h3 className="part">{t('embed.firstTitle')}</h3>
      <p>{t('embed.first')}</p>
      <Facts title={t('embed.sandboxTitle')} rows={TOKENS.map((name) => [name, t(`embed.sandbox.${name}`)])} />
      <Facts
        title={t('embed.releasesTitle')}
        rows={releases.map(({ file, integrity, date }) => [`embed/${file}`, `${date}: ${integrity}`])}
      />
    </>
  )
}
