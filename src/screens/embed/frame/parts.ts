import type { ComponentType, ReactNode } from 'react'
import type { ActorRefFrom } from 'xstate'
import type { Core, QuestionWords } from '../../../domain/rulebook/index.ts'
import type { ChoiceProps, WizardMachine, WizardProps } from '../../wizard/index.ts'

export interface FrameEndProps {
  readonly machine: WizardMachine
  readonly actor: ActorRefFrom<WizardMachine>
  readonly core: Core
  readonly words: QuestionWords
  /** The plain path of the page; `/` is the guide. */
  readonly path: string
  readonly onExit: () => void
  /** Said above the first question, when there is something to say. */
  readonly note: string | undefined
  /**
   * The guide itself, whose screens are measured; given, because a part that loads later cannot ask the first one for
   * it.
   */
  readonly Wizard: ComponentType<WizardProps>
}

/** What is different in a frame. */
export interface FrameParts {
  readonly Router: ComponentType<{ readonly basename: string; readonly children: ReactNode }>
  /** The end of each screen: exit, the way to the full page, and all talk with the page around. */
  readonly End: ComponentType<FrameEndProps>
  readonly Land: ComponentType<ChoiceProps>
}
