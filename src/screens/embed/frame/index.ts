import words from 'virtual:lotse/frame-texts'
import type { i18n } from 'i18next'
import { LANGUAGES } from '../../../domain/rulebook/index.ts'
import { readOptions } from '../options.ts'
import { applyTheme } from './apply-theme.ts'
import { frameEnd } from './end.tsx'
import { landSelect } from './land-select.tsx'
import type { FrameParts } from './parts.ts'
import { FrameRouter } from './router.tsx'
import './frame.css'

/**
 * Makes a page that is shown in a frame ready for it.
 * @param base the path below which the site is served, without a slash at its end
 * @param texts gets the words of the frame in every language
 */
export function startFrame(frame: Window, texts: i18n, base: string): FrameParts {
  const options = readOptions(frame.location.search)
  frame.document.documentElement.dataset.frame = ''
  applyTheme(frame, options)
  for (const language of LANGUAGES) texts.addResourceBundle(language, 'translation', words[language], true)
  return { Router: FrameRouter, End: frameEnd(options, base), Land: landSelect(options.land) }
}
