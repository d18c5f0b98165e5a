/**
 * The contract between the guide in a frame and the page around it, version 1 (docs/decisions/0011-frame-contract.md).
 * It never changes: whatever is different comes as version 2 beside it.
 */
export const VERSION = 1

/** What the guide tells the page around it: never a step, never an answer. */
export type FrameMessage =
  /** The guide answers. */
  | { readonly v: typeof VERSION; readonly type: 'lotse:ready' }
  /** It wants to be this high, in CSS pixels. Sent only where the page has asked for it with `height=auto`. */
  | { readonly v: typeof VERSION; readonly type: 'lotse:height'; readonly height: number }
  /** Another screen is shown: its beginning should be in view. */
  | { readonly v: typeof VERSION; readonly type: 'lotse:into-view' }
  /** The focus has left the frame. */
  | { readonly v: typeof VERSION; readonly type: 'lotse:focus-left' }

/** What a page may tell the guide: that it listens. The guide then says once more that it is ready, and how high. */
export interface HostMessage {
  readonly v: typeof VERSION
  readonly type: 'lotse:hello'
}

/**
 * Heights of everything but questions come in steps of so many pixels, so that they say little about what is on the
 * page.
 */
export const HEIGHT_STEP = 400

/**
 * The sandbox of the frame: what the guide needs and nothing else. Without `allow-same-origin` it cannot keep anything,
 * whatever it tried.
 */
export const SANDBOX = [
  'allow-scripts',
  // Links to offers, telephone and mail.
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  // Printing.
  'allow-modals',
  // “Seite verlassen” takes the whole window away.
  'allow-top-navigation-by-user-activation',
].join(' ')
