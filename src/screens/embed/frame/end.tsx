import { useSelector } from '@xstate/react'
import { type MouseEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pathIn, useLanguage } from '../../ui/index.ts'
import type { Screen } from '../../wizard/index.ts'
import type { FrameOptions } from '../options.ts'
import { hideNames, keepAddress } from './keep-to-itself.ts'
import type { FrameEndProps } from './parts.ts'
import { announce } from './talk.ts'
import { writeOutOnClick } from './written-out.ts'

/**
 * The end of each screen in a frame, and all talk with the page around.
 * @param base the path below which the site is served, without a slash at its end
 */
export function frameEnd({ height }: FrameOptions, base: string) {
  return function FrameEnd({ actor, path, core, onExit }: FrameEndProps) {
    const { t } = useTranslation()
    const language = useLanguage()
    const screen = useSelector(actor, ({ value }) => value as Screen)
    // The prerendered page knows of no frame, and the first render has to be the same as that page.
    const [there, setThere] = useState(false)
    useEffect(() => {
      setThere(true)
      const ends = [announce(window, height), hideNames(document), keepAddress(document)]
      return () => {
        for (const end of ends) end()
      }
    }, [])

    if (!there) return null
    const leave = (event: MouseEvent) => {
      event.preventDefault()
      onExit()
    }
    const fullPage = base + pathIn(language, '/')
    return (
      <div className="frame-end">
        <WrittenOut key={`${path} ${screen}`} />
        <a className="exit" href={core.site.exit[language]} rel="noreferrer" title={t('site.exitHint')} onClick={leave}>
          {t('site.exit')}
        </a>
        <p className="quiet-text">
          <a href={fullPage} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
            {t('frame.fullPage')}
            <span className="sr"> ({t('link.opens')})</span>
          </a>{' '}
          {t('frame.blocked')} <span className="address">{new URL(fullPage, window.location.href).href}</span>
        </p>
      </div>
    )
  }
}

/** Writes the address of a link beside it when it is pressed. One for each screen: what was said there goes with it. */
function WrittenOut() {
  const { t } = useTranslation()
  useEffect(() => writeOutOnClick(document, () => t('frame.writtenOut')), [t])
  return null
}
