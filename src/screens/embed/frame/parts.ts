import type { ComponentType, ReactNode } from 'react'
import type { ActorRefFrom } from 'xstate'
import type { Core } from '../../../domain/rulebook/index.ts'
import type { ChoiceProps, WizardMachine } from '../../wizard/index.ts'

export interface FrameEndProps {
  readonly actor: ActorRefFrom<WizardMachine>
  readonly core: Core
  /** The plain path of the page; `/` is the guide. */
  readonly path: string
  readonly onExit: () => void
}

/** What is different in a frame. */
export interface FrameParts {
  readonly Router: ComponentType<{ readonly basename: string; readonly children: ReactNode }>
  /** The end of each screen: exit, the way to the full page, and all talk with the page around. */
  readonly End: ComponentType<FrameEndProps>
  readonly Land: ComponentType<ChoiceProps>
}
