import { type FrameMessage, HEIGHT, VERSIONS, type Version } from '../contract.ts'
import type { HeightMode } from '../options.ts'

/** What is told, without its version. */
type Told<M = FrameMessage> = M extends FrameMessage ? Omit<M, 'v'> : never

/**
 * Tells the page around. To whomever it is: a frame without referrer does not know its host, and nothing that it tells
 * is a secret.
 */
export function tell(frame: Window, message: Told, version: Version = 1): void {
  frame.parent.postMessage({ v: version, ...message }, '*')
}

/**
 * Hears the page around say that it listens.
 * @returns takes the listener away
 */
export function onHello(frame: Window, answer: () => void, version: Version = 1): () => void {
  const hear = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== frame.parent || typeof data !== 'object' || data === null) return
    const { v, type } = data as { readonly v?: unknown; readonly type?: unknown }
    if (v === version && type === 'lotse:hello') answer()
  }
  frame.addEventListener('message', hear)
  return () => frame.removeEventListener('message', hear)
}

/**
 * All that the page around is ever told, in the words of both versions: that the guide is ready, and its one height.
 * Said at once, and once more to the first who says that it listens. Not a second time: how long an answer takes would
 * tell a page that asks all the time when somebody takes a step (docs/decisions/0043-quiet-frame.md).
 * @param height what the address asks for; version 1 is told a height only where it says `auto`
 * @returns takes the listeners away
 */
export function announce(frame: Window, height: HeightMode): () => void {
  const say = () => {
    for (const version of VERSIONS) {
      tell(frame, { type: 'lotse:ready' }, version)
      if (version > 1 || height === 'auto') tell(frame, { type: 'lotse:height', height: HEIGHT }, version)
    }
  }
  const listening = VERSIONS.map((version) =>
    onHello(
      frame,
      () => {
        end()
        say()
      },
      version,
    ),
  )
  const end = () => {
    for (const stop of listening) stop()
  }
  say()
  return end
}
