import { useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { createActor } from 'xstate'
import type { ChoiceProps, Screen, WizardContext, WizardMachine } from '../../wizard/index.ts'
import type { FrameEndProps } from './parts.ts'

/**
 * A state of the guide on one of its screens, with everything that can make the screen higher: both notes, Back, the
 * card of the first question.
 */
function standingOn(machine: WizardMachine, screen: Screen) {
  const context: WizardContext = {
    answers: { danger: 'now' },
    editing: { question: 'danger', known: [] },
    leftFrom: null,
    grew: true,
  }
  return createActor(machine, { snapshot: machine.resolveState({ value: screen, context }) })
}

/**
 * Draws every question, measures, and tells how high the tallest is without the hotline card – which is the same on all
 * of them. All of it happens between two paintings of the page: nobody sees it, no reader hears it, no click meets it.
 */
export function Tallest({
  machine,
  core,
  words,
  note,
  Wizard,
  Land,
  onMeasured,
}: Pick<FrameEndProps, 'machine' | 'core' | 'words' | 'note' | 'Wizard'> & {
  readonly Land: React.ComponentType<ChoiceProps>
  readonly onMeasured: (height: number) => void
}) {
  const drawn = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const heights = [...(drawn.current?.children ?? [])].map((screen) => {
      const hotline = screen.querySelector('[data-hotline]')
      return screen.getBoundingClientRect().height - (hotline?.getBoundingClientRect().height ?? 0)
    })
    onMeasured(Math.max(...heights))
  }, [onMeasured])
  const place = document.getElementById('app')
  if (place === null) return null
  const screens: readonly Screen[] = [...core.questions.map(({ id }) => id), 'emergency']
  return createPortal(
    <div ref={drawn} className="measure" aria-hidden="true" inert>
      {screens.map((screen) => (
        <main key={screen}>
          <Wizard
            actor={standingOn(machine, screen)}
            core={core}
            words={words}
            guide={{ is: 'coming' }}
            onRetry={() => {}}
            Choice={Land}
            {...(note === undefined ? {} : { note })}
          />
        </main>
      ))}
    </div>,
    place,
  )
}
