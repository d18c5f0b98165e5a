import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, describe, inject, onTestFinished, test } from 'vitest'
import {
  ENGINE_TITLES,
  type Engine,
  type EngineName,
  forwardTo,
  startEngine,
  startWorld,
  type World,
} from '../support/engines/index.ts'
import { HOST, PARTNERS, SCENARIOS } from './scenarios.ts'

const partnerPages = Object.fromEntries(
  Object.entries(PARTNERS).map(([host, page]): [string, RequestListener] => [
    host,
    (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      response.end(page('encrypted' in request.socket ? 'https' : 'http'))
    },
  ]),
)

/** Registers every scenario for one engine. The engine starts once, and each scenario is a new person. */
export function runScenarios(name: EngineName): void {
  describe.each([true, false])(`${ENGINE_TITLES[name]}, scripts: %s`, (scripts) => {
    let world: World
    let engine: Engine
    beforeAll(async () => {
      world = await startWorld({ [HOST]: forwardTo(inject('site').url), ...partnerPages })
      engine = await startEngine(name, { proxy: world.proxy, scripts })
    })
    afterAll(async () => {
      await engine?.quit()
      await world?.end()
    })
    test.each(SCENARIOS.filter((one) => scripts === (one.scripts ?? true)))('$name', async ({ run }) => {
      const page = await engine.newPage()
      onTestFinished(() => page.close())
      await run(page)
    })
  })
}
