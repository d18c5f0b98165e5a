import { createElement as createNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type HostWords, type Line, NAME } from '../host/any-element.ts'
import { createElement } from '../host/element-2.ts'
import type { EmbedChoice } from '../options.ts'
import { elementAttributes } from './snippets.ts'

const WIDTHS = ['phone', 'column', 'page'] as const

/** Where the page goes on behind the preview. */
const AFTER = 'behind-the-preview'

/** The element itself as a partner's page would show it, in three widths. */
export function Preview({
  choice,
  address,
  line,
  words,
}: {
  readonly choice: EmbedChoice
  readonly address: string
  readonly line: Line
  readonly words: { readonly [language: string]: HostWords }
}) {
  const { t } = useTranslation()
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('phone')
  useEffect(() => {
    if (customElements.get(NAME) === undefined) customElements.define(NAME, createElement(address, line, words))
  }, [address, line, words])
  return (
    <>
      <fieldset className="chips">
        <legend>{t('embed.width')}</legend>
        {WIDTHS.map((id) => (
          <label key={id} className="chip">
            <input type="radio" name="embed-width" checked={width === id} onChange={() => setWidth(id)} />
            <span>{t(`embed.widths.${id}`)}</span>
          </label>
        ))}
      </fieldset>
      <section className="preview" aria-label={t('embed.preview')}>
        {/* From here the arrows scroll the preview, and nobody has to walk through all of it. */}
        <a className="quiet-text" href={`#${AFTER}`}>
          {t('embed.skipPreview')}
        </a>
        <div className={`preview-${width}`}>
          {createNode(NAME, { key: width, ...Object.fromEntries(elementAttributes(choice)) })}
        </div>
      </section>
      <div id={AFTER} />
    </>
  )
}
