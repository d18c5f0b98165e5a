import { useSelector } from '@xstate/react'
import { type ComponentType, type MouseEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pathIn, useLanguage } from '../../ui/index.ts'
import type { ChoiceProps, Screen } from '../../wizard/index.ts'
import type { FrameOptions } from '../options.ts'
import type { FrameEndProps } from './parts.ts'
import { onHello, tell } from './talk.ts'
import { Tallest } from './tallest.tsx'
import { useToldHeight } from './use-told-height.ts'
import { writeOutOnClick } from './written-out.ts'

/**
 * The end of each screen in a frame, and the talk with the page around.
 * @param base the path below which the site is served, without a slash at its end
 */
export function frameEnd(options: FrameOptions, Land: ComponentType<ChoiceProps>, base: string) {
  return function FrameEnd(props: FrameEndProps) {
    const { actor, words, path, core, onExit } = props
    const { t } = useTranslation()
    const language = useLanguage()
    const screen = useSelector(actor, ({ value }) => value as Screen)
    // The prerendered page knows of no frame, and the first render has to be the same as that page.
    const [there, setThere] = useState(false)
    useEffect(() => setThere(true), [])

    const isQuestion = path === '/' && screen !== 'results'
    const sayHeight = useCallback((height: number) => tell(window, { type: 'lotse:height', height }), [])
    const { wanted, measured, repeat, anew } = useToldHeight(there && options.height === 'auto', isQuestion, sayHeight)

    const measuredWords = useRef(words)
    useEffect(() => {
      if (measuredWords.current === words) return
      measuredWords.current = words
      anew()
    }, [words, anew])

    const shown = `${path} ${screen}`
    const lastShown = useRef(shown)
    useEffect(() => {
      if (lastShown.current === shown) return
      lastShown.current = shown
      tell(window, { type: 'lotse:into-view' })
    }, [shown])

    const again = useRef(repeat)
    useEffect(() => {
      again.current = repeat
    }, [repeat])
    useEffect(() => {
      if (!there) return
      const ready = () => tell(window, { type: 'lotse:ready' })
      ready()
      return onHello(window, () => {
        ready()
        again.current()
      })
    }, [there])
    useEffect(() => {
      const left = () => tell(window, { type: 'lotse:focus-left' })
      window.addEventListener('blur', left)
      return () => window.removeEventListener('blur', left)
    }, [])

    if (!there) return null
    const leave = (event: MouseEvent) => {
      event.preventDefault()
      onExit()
    }
    const fullPage = base + pathIn(language, '/')
    return (
      <div className="frame-end">
        <WrittenOut key={shown} />
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
        {wanted !== null && <Tallest key={wanted} {...props} Land={Land} onMeasured={measured} />}
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
