import { describe, expect, it } from 'vitest'
import { ARTICLE, ENGLISH, inArticle } from '../../../../support/mistakes/article.ts'
import { inEvent } from '../../../../support/mistakes/event.ts'
import { problemsOf } from '../../../../support/problems.ts'
import { SAMPLE_ARTICLE } from '../../../../support/sample-article.ts'
import { SAMPLE_EVENT } from '../../../../support/sample-events.ts'
import { smallRules } from '../../../../support/small-rules.ts'

const valid = new Map([...smallRules()].filter(([path]) => !/^(articles|events)\//.test(path)))
valid.set(ARTICLE, SAMPLE_ARTICLE)
valid.set(ENGLISH, SAMPLE_ARTICLE)
valid.set('events/sample.yaml', SAMPLE_EVENT)

describe('an editor of articles and events hears where a mistake is and what is expected', () => {
  it('starts from files that are sound', () => {
    expect(problemsOf(valid)).toEqual([])
  })

  it.each([...inArticle, ...inEvent].map((mistake) => [mistake.name, mistake] as const))('%s', (_, mistake) => {
    const texts = new Map(valid)
    mistake.edit(texts)
    const problems = problemsOf(texts)
    const problem = problems.find(({ field }) => field === mistake.field)
    expect(problem?.file).toBe(`rules/${mistake.file}`)
    for (const word of mistake.says) expect(problem?.message).toContain(word)
    const line = problem?.line ?? 0
    if (mistake.on === null) expect(line).toBe(0)
    else expect(texts.get(mistake.file)?.split(/\r?\n/)[line - 1]).toContain(mistake.on)
    expect(problems.filter((other) => other !== problem).map(({ field }) => field)).toEqual(mistake.besides ?? [])
  })

  it('names every problem of an article at once, those above the text and those in it', () => {
    const texts = new Map(valid)
    texts.set(ARTICLE, SAMPLE_ARTICLE.replace('type: guide', 'type: novel').replace('- eins', '- `eins`'))
    expect(problemsOf(texts).map(({ line, field }) => [line, field])).toEqual([
      [4, 'type'],
      [18, ''],
    ])
  })

  it('takes words for editors in a README of any folder', () => {
    const texts = new Map(valid)
    for (const path of ['README.md', 'articles/README.md', 'events/README.md']) texts.set(path, '<b>Hilfe</b>')
    expect(problemsOf(texts)).toEqual([])
  })
})
