import { describe, expect, it } from 'vitest'
import type { AnyStateMachine, AnyTransitionDefinition } from 'xstate'
import { type DirectedGraphNode, toDirectedGraph } from 'xstate/graph'
import type { Question } from '../../src/domain/rulebook/index.ts'
import { type Choices, type Explored, explore, screenOf } from './explore.ts'
import { invariants } from './invariants.ts'
import { possibleTransitions } from './side-by-side.ts'

function edgesOf({ edges, children }: DirectedGraphNode): DirectedGraphNode['edges'] {
  return [...edges, ...children.flatMap(edgesOf)]
}

/**
 * The machine's transitions as it draws them, each with its name: `danger next emergency`, from anywhere `* go danger`.
 */
function drawnTransitions(machine: AnyStateMachine): ReadonlyMap<AnyTransitionDefinition, string> {
  const name = ({ source, target, transition }: DirectedGraphNode['edges'][number]) =>
    `${source.parent === undefined ? '*' : source.key} ${transition.eventType} ${target.key}`
  return new Map(edgesOf(toDirectedGraph(machine)).map((edge) => [edge.transition, name(edge)]))
}

/** The names of the transitions that the walks took, as the machine itself chose them. */
function takenTransitions({ machine, steps }: Explored): ReadonlySet<string> {
  const drawn = drawnTransitions(machine)
  const taken = steps.flatMap(({ before, event }) => machine.getTransitionData(before, event))
  return new Set(taken.map((transition) => drawn.get(transition) ?? `not drawn: ${transition.eventType}`))
}

function sorted(names: Iterable<string>): readonly string[] {
  return [...names].sort()
}

/** Walks a machine whole and holds every step to the invariants. */
export function describeWalks(name: string, questions: readonly Question[], choices: Choices): void {
  describe(name, { timeout: 30_000 }, () => {
    const walked = explore(questions, choices)
    const { machine, steps } = walked
    const drawn = drawnTransitions(machine)

    it('reaches every state', () => {
      expect(sorted(new Set(steps.map(({ after }) => screenOf(after))))).toEqual(sorted(Object.keys(machine.states)))
    })

    it('takes every transition drawn, but those whose screens no answers put side by side', () => {
      const possible = possibleTransitions(questions, choices)
      const taken = takenTransitions(walked)
      const never = [...drawn.values()].filter((transition) => !taken.has(transition))
      expect(never.filter((transition) => possible.has(transition))).toEqual([])
      expect(sorted(taken)).toEqual(sorted(possible))
    })

    it('draws „next“ forward only, and „back“ backward or to the result', () => {
      const order = ['*', ...questions.flatMap(({ id }) => (id === 'danger' ? [id, 'emergency'] : [id])), 'results']
      const wrong = [...drawn.values()].filter((transition) => {
        const [from = '', type, to = ''] = transition.split(' ')
        const ahead = order.indexOf(to) > order.indexOf(from)
        return type === 'next' ? !ahead : type === 'back' && ahead && to !== 'results'
      })
      expect(wrong).toEqual([])
    })

    it('draws no transition twice', () => {
      expect(sorted(drawn.values())).toEqual(sorted(new Set(drawn.values())))
    })

    it.each(Object.entries(invariants))('%s', (_, holds) => {
      const broken = steps.filter((step) => !holds(walked, step))
      const shown = broken.slice(0, 3).map(({ before, event, after }) => ({
        on: [before.value, before.context],
        event,
        led: [after.value, after.context],
      }))
      expect(shown).toEqual([])
    })
  })
}
