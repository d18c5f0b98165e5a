import type { FieldHandle } from './desk-field.tsx'
import type { KeyAction } from './key-meaning.ts'
import type { Region } from './keys.ts'
import type { Opened } from './opened.ts'
import { focusedOffer, goTo, goToOffer, move, moveByArrow } from './regions.ts'

/** A call as keys see it: where it stands on the page, and what can be done with it. */
export interface CallUnderKeys {
  /** All of the call. */
  readonly at: HTMLElement
  /** Its regions in their order. */
  readonly order: readonly Region[]
  readonly field: FieldHandle | null
  /** The offers that have a number in the result. */
  readonly numbered: readonly string[]
  /** Whether a panel is open. */
  readonly isOpen: boolean
  readonly openPanel: (panel: Opened) => void
  readonly close: () => void
  /** Hands an offer over, or takes it back. */
  readonly handOver: (offer: string) => void
  readonly remember: () => void
  /** Says why nothing has happened. */
  readonly say: (what: 'noOffer' | 'noNumber' | 'noMeaning', values?: { number?: number; key?: string }) => void
}

/**
 * Does to a call what a key means.
 * @returns false where there is nothing to do: the browser then does what it does everywhere
 */
export function actOn(action: KeyAction, key: string, call: CallUnderKeys): boolean {
  const { at, order, field } = call
  const withOffer = (go: (offer: string) => void) => {
    const offer = focusedOffer(at)
    if (offer === undefined) call.say('noOffer')
    else go(offer)
    return true
  }
  switch (action.do) {
    case 'move':
      if (!field?.holds()) move(at, order, action.by)
      return true
    case 'arrow':
      return moveByArrow(at, order, action.by)
    case 'field':
      call.remember()
      field?.enter('')
      return true
    case 'go':
      goTo(at, action.region)
      return true
    case 'open':
      call.openPanel({ is: action.panel })
      return true
    case 'close':
      if (call.isOpen) call.close()
      return call.isOpen
    case 'hand':
      return withOffer(call.handOver)
    case 'pick': {
      const offer = call.numbered[action.number - 1]
      if (offer === undefined) call.say('noNumber', { number: action.number })
      else {
        call.handOver(offer)
        goToOffer(at, offer)
      }
      return true
    }
    case 'office':
      return withOffer((id) => call.openPanel({ is: 'offer', id, at: 'office' }))
    case 'nothing':
      call.say('noMeaning', { key })
      return true
    default:
      return false
  }
}
