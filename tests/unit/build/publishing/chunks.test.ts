import { relative } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { CHUNK_DOORS, chunkBehind, chunkGroups } from '../../../../src/build/publishing/chunks.ts'

/** Data and styles are not what is tested here. */
const withoutData: Plugin = {
  name: 'without-data',
  enforce: 'pre',
  resolveId: (id) => (/^virtual:|\.(css|json)$/.test(id) ? `\0empty:${id}.js` : undefined),
  load: (id) => (id.startsWith('\0empty:') ? 'export default {}' : undefined),
}

/** Every name of a package; none of ours begins like one. */
const PACKAGES = /^@?[a-z][\w-]*(\/|$)/

let chunks: readonly Rolldown.OutputChunk[]

// The bundler's own choice of members, over the true sources: what it drops as unused is not counted.
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [withoutData],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: { base: CHUNK_DOORS.base },
        external: PACKAGES,
        output: { codeSplitting: { groups: chunkGroups() } },
      },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  chunks = outputs.filter((one) => one.type === 'chunk')
})

/** The only chunk that a door stands in. */
function chunkOf(door: string): Rolldown.OutputChunk {
  const found = chunks.filter(({ modules }) => Object.keys(modules).some((id) => relative('.', id) === door))
  expect(found, door).toHaveLength(1)
  return found[0]!
}

/** The files below `src` of which code is left in a door's chunk. */
const filesBehind = (door: string) =>
  Object.entries(chunkOf(door).modules)
    .filter(([id, { renderedLength }]) => renderedLength > 0 && !id.startsWith('\0'))
    .map(([id]) => relative('src', id))
    .sort()

describe('the chunks', () => {
  it('of the first question: a newcomer here delays everybody’s first question', () => {
    expect(filesBehind('src/app/main.tsx')).toEqual([
      'app/address.tsx',
      'app/app.tsx',
      'app/application.ts',
      'app/boundary.tsx',
      'app/early-choice.ts',
      'app/early-press.ts',
      'app/footer.tsx',
      'app/foreign-nodes.ts',
      'app/frame.tsx',
      'app/guide.ts',
      'app/history.ts',
      'app/kept-page.ts',
      'app/language.ts',
      'app/load-or-go.ts',
      'app/load-page.ts',
      'app/load-state.ts',
      'app/main.tsx',
      'app/missing.tsx',
      'app/one-press.ts',
      'app/title.ts',
      'app/use-language-of-address.ts',
      'domain/matching/holidays.ts',
      'domain/matching/opening.ts',
      'domain/matching/wall-time.ts',
      'domain/rulebook/asked.ts',
      'domain/rulebook/choose.ts',
      'domain/rulebook/columns.ts',
      'domain/rulebook/conditions.ts',
      'domain/rulebook/languages.ts',
      'domain/rulebook/packed-guide.ts',
      'domain/rulebook/vocabulary.ts',
      'domain/rulebook/weekday-spans.ts',
      'screens/cards/actions.tsx',
      'screens/cards/clock.ts',
      'screens/cards/emergency.tsx',
      'screens/cards/hotline.tsx',
      'screens/cards/loading-card.tsx',
      'screens/cards/opening-state.tsx',
      'screens/cards/phone-link.tsx',
      'screens/cards/talk-row.tsx',
      'screens/cards/watch-clock.ts',
      'screens/embed/contract.ts',
      'screens/embed/index.ts',
      'screens/leaving/exit-button.tsx',
      'screens/leaving/forget.ts',
      'screens/leaving/leave.ts',
      'screens/leaving/return.ts',
      'screens/leaving/shift-presses.ts',
      'screens/ui/in-sight.ts',
      'screens/ui/language-trouble.ts',
      'screens/ui/language.ts',
      'screens/ui/link.tsx',
      'screens/ui/mark.tsx',
      'screens/ui/other-languages.tsx',
      'screens/ui/out-link.tsx',
      'screens/ui/skip-link.tsx',
      'screens/ui/texts.ts',
      'screens/wizard/early.ts',
      'screens/wizard/emergency-screen.tsx',
      'screens/wizard/flow.ts',
      'screens/wizard/index.ts',
      'screens/wizard/machine.ts',
      'screens/wizard/question.tsx',
      'screens/wizard/steps-in-history.ts',
      'screens/wizard/when-dead.tsx',
      'screens/wizard/wizard.tsx',
      'text/contact/age.ts',
      'text/i18n/dates.ts',
      'text/sentences/opening.ts',
    ])
  })

  it('of the first question bring these packages', () => {
    const base = chunkOf('src/app/main.tsx')
    const packages = base.imports.filter((name) => PACKAGES.test(name) && !name.endsWith('.js'))
    expect(packages.map((name) => name.replace('jsx-dev-runtime', 'jsx-runtime')).sort()).toEqual([
      '@xstate/react',
      'i18next',
      'react',
      'react-dom',
      'react-dom/client',
      'react-i18next',
      'react-router',
      'react/jsx-runtime',
      'xstate',
    ])
  })

  it('of the first question need no other file of ours', () => {
    const base = chunkOf('src/app/main.tsx')
    expect(base.imports.filter((name) => chunks.some(({ fileName }) => fileName === name))).toEqual([])
    expect(chunks.filter(({ isEntry }) => isEntry)).toEqual([base])
  })

  it('of the desk: questions, field and tools, and no offer, no place and no rule to look up', () => {
    expect(filesBehind('src/screens/helpline/index.ts')).toEqual([
      'domain/answer-code/answer-numbering.ts',
      'domain/answer-code/code.ts',
      'domain/answer-code/damm.ts',
      'screens/helpline/act-on-call.ts',
      'screens/helpline/call-clock.tsx',
      'screens/helpline/call.tsx',
      'screens/helpline/caller/closing-sentence.ts',
      'screens/helpline/closing-line.tsx',
      'screens/helpline/desk-field.tsx',
      'screens/helpline/desk.tsx',
      'screens/helpline/early-keys.ts',
      'screens/helpline/field-options.ts',
      'screens/helpline/index.ts',
      'screens/helpline/key-list.tsx',
      'screens/helpline/key-meaning.ts',
      'screens/helpline/keys.ts',
      'screens/helpline/named-answers.ts',
      'screens/helpline/next-call.tsx',
      'screens/helpline/place-said.tsx',
      'screens/helpline/question.tsx',
      'screens/helpline/read-aloud.ts',
      'screens/helpline/regions.ts',
      'screens/helpline/right-half.tsx',
      'screens/helpline/search.ts',
      'screens/helpline/tools.tsx',
      'screens/helpline/use-focus-way.ts',
      'screens/helpline/use-handed.ts',
      'screens/helpline/use-idle.ts',
      'screens/helpline/use-kept-focus.ts',
      'screens/helpline/use-takeover.ts',
      'screens/places/find.ts',
      'screens/places/fold.ts',
      'screens/places/land-names.ts',
      'text/i18n/lists.ts',
    ])
  })

  it('of the result hold its screen, the matching and the cards of offers', () => {
    expect(filesBehind('src/screens/wizard/result-chunk.ts')).toEqual(
      expect.arrayContaining(['screens/wizard/result.tsx', 'domain/matching/recommend.ts', 'screens/cards/offer.tsx']),
    )
  })

  it('of the list of pages hold no page: who opens one does not wait for another', () => {
    expect(filesBehind('src/app/pages.tsx').filter((file) => file.startsWith('screens/'))).toEqual([])
  })

  it('hold code of their own: a script that only hands on another costs a request, and after a failure cannot be asked for again', () => {
    const handsOn = /^\s*(import[^;]*;\s*)*export\s*\{[^}]*\}\s*(from[^;]*)?;?\s*$/
    expect(chunks.filter(({ code }) => handsOn.test(code)).map(({ fileName }) => fileName)).toEqual([])
  })
})

describe('the chunk behind a door', () => {
  it('has a name; other modules are no doors', () => {
    expect(chunkBehind('src/screens/helpline/index.ts')).toBe('desk')
    expect(chunkBehind('src/screens/helpline/desk.tsx')).toBeUndefined()
  })
})
