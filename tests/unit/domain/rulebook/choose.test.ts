import { describe, expect, it } from 'vitest'
import {
  type Answers,
  pressAnswer,
  type Question,
  settleChoice,
  toggleAnswer,
  withChoice,
} from '../../../../src/domain/rulebook/index.ts'

const incident: Question = {
  id: 'incident',
  kind: 'several',
  answers: ['insult', 'online', 'threat', 'prevent', 'skip', 'past'],
  exclusive: ['prevent', 'skip'],
  apart: ['past'],
  ask: {},
}
const danger: Question = {
  id: 'danger',
  kind: 'one',
  answers: ['now', 'worried', 'no'],
  exclusive: [],
  apart: [],
  ask: {},
}

describe('toggleAnswer', () => {
  it.each([
    { chosen: [], answer: 'threat', on: true, result: ['threat'] },
    { chosen: ['threat'], answer: 'insult', on: true, result: ['insult', 'threat'] },
    { chosen: ['threat', 'insult'], answer: 'threat', on: true, result: ['insult', 'threat'] },
    { chosen: ['threat', 'insult'], answer: 'threat', on: false, result: ['insult'] },
    { chosen: ['insult'], answer: 'threat', on: false, result: ['insult'] },
    // An exclusive answer removes the others, also another exclusive one, and is removed by them.
    { chosen: ['threat', 'insult'], answer: 'skip', on: true, result: ['skip'] },
    { chosen: ['prevent'], answer: 'skip', on: true, result: ['skip'] },
    { chosen: ['skip'], answer: 'online', on: true, result: ['online'] },
    { chosen: ['skip'], answer: 'skip', on: false, result: [] },
    // An answer that stands apart goes with any other, and stays where the others change.
    { chosen: ['prevent'], answer: 'past', on: true, result: ['prevent', 'past'] },
    { chosen: ['threat', 'past'], answer: 'skip', on: true, result: ['skip', 'past'] },
    { chosen: ['skip', 'past'], answer: 'threat', on: true, result: ['threat', 'past'] },
    { chosen: ['skip', 'past'], answer: 'past', on: false, result: ['skip'] },
  ])('several: $chosen, $answer $on: $result', ({ chosen, answer, on, result }) => {
    expect(toggleAnswer(incident, chosen, answer, on)).toEqual(result)
  })

  it.each([
    { chosen: [], answer: 'no', on: true, result: ['no'] },
    { chosen: ['no'], answer: 'now', on: true, result: ['now'] },
    { chosen: ['no'], answer: 'no', on: false, result: [] },
  ])('one: $chosen, $answer $on: $result', ({ chosen, answer, on, result }) => {
    expect(toggleAnswer(danger, chosen, answer, on)).toEqual(result)
  })
})

describe('settleChoice', () => {
  it.each([
    { question: incident, values: ['threat', 'insult'], choice: ['insult', 'threat'] },
    { question: incident, values: ['threat', 'threat', 'moon'], choice: ['threat'] },
    { question: incident, values: ['skip', 'online'], choice: ['online'] },
    { question: incident, values: ['skip', 'prevent'], choice: ['prevent'] },
    { question: incident, values: ['past', 'skip'], choice: ['skip', 'past'] },
    { question: incident, values: ['past', 'skip', 'online'], choice: ['online', 'past'] },
    { question: incident, values: ['past'], choice: ['past'] },
    { question: incident, values: [], choice: [] },
    { question: danger, values: ['no', 'now'], choice: ['now'] },
    { question: danger, values: ['moon'], choice: [] },
  ])('$question.id: $values becomes $choice', ({ question, values, choice }) => {
    expect(settleChoice(question, values)).toEqual(choice)
  })
})

describe('withChoice', () => {
  const before: Answers = { danger: 'no', incident: ['threat'] }

  it('replaces the answer to this question alone', () => {
    expect(withChoice(before, danger, ['worried'])).toEqual({ danger: 'worried', incident: ['threat'] })
    expect(withChoice(before, incident, ['online', 'insult'])).toEqual({ danger: 'no', incident: ['insult', 'online'] })
  })

  it('without a choice the question is unanswered', () => {
    expect(withChoice(before, danger, [])).toEqual({ incident: ['threat'] })
    expect(withChoice(before, incident, ['moon'])).toEqual({ danger: 'no' })
    expect(before).toEqual({ danger: 'no', incident: ['threat'] })
  })
})

describe('pressAnswer', () => {
  it.each<{ answers: Answers; question: Question; answer: string; result: Answers }>([
    { answers: {}, question: danger, answer: 'no', result: { danger: 'no' } },
    { answers: { danger: 'no' }, question: danger, answer: 'now', result: { danger: 'now' } },
    // A single answer stays: there is always one key more to change it.
    { answers: { danger: 'no' }, question: danger, answer: 'no', result: { danger: 'no' } },
    { answers: {}, question: incident, answer: 'threat', result: { incident: ['threat'] } },
    {
      answers: { incident: ['threat'] },
      question: incident,
      answer: 'insult',
      result: { incident: ['insult', 'threat'] },
    },
    {
      answers: { incident: ['insult', 'threat'] },
      question: incident,
      answer: 'insult',
      result: { incident: ['threat'] },
    },
    { answers: { incident: ['threat'] }, question: incident, answer: 'threat', result: {} },
    { answers: { incident: ['insult', 'threat'] }, question: incident, answer: 'skip', result: { incident: ['skip'] } },
    { answers: { incident: ['skip'] }, question: incident, answer: 'threat', result: { incident: ['threat'] } },
  ])('$answers and $answer: $result', ({ answers, question, answer, result }) => {
    expect(pressAnswer(answers, question, answer)).toEqual(result)
  })
})
