import { useTranslation } from 'react-i18next'
import { ATTRIBUTES } from '../host/element.ts'

const MESSAGES = ['ready', 'height', 'into-view', 'focus-left', 'hello'] as const
const TOKENS = [
  'allow-scripts',
  'allow-same-origin',
  'allow-popups',
  'allow-modals',
  'allow-top-navigation-by-user-activation',
  'allow-forms',
] as const

/** Names on one side, what they mean on the other. */
function Facts({
  caption,
  rows,
}: {
  readonly caption: string
  readonly rows: readonly (readonly [name: string, text: string])[]
}) {
  return (
    <table className="week">
      <caption>{caption}</caption>
      <tbody>
        {rows.map(([name, text]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Contract v1 in tables: attributes, messages, and what each part of a sandbox is needed for. */
export function ContractTables() {
  const { t } = useTranslation()
  return (
    <>
      <Facts
        caption={t('embed.attributesTitle')}
        rows={ATTRIBUTES.map((name) => [name, t(`embed.attributes.${name}`)])}
      />
      <Facts
        caption={t('embed.messagesTitle')}
        rows={MESSAGES.map((name) => [`lotse:${name}`, t(`embed.messages.${name}`)])}
      />
      <p>{t('embed.checks')}</p>
      <Facts caption={t('embed.sandboxTitle')} rows={TOKENS.map((name) => [name, t(`embed.sandbox.${name}`)])} />
    </>
  )
}
