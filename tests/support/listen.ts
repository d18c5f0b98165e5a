import type { BrowserContext } from 'playwright-core'

/**
 * Collects all that pages say: messages of any kind on the console, exceptions, and breaches of the policy – the
 * browser reports each of those as a message, too.
 */
export function listen(context: BrowserContext): readonly string[] {
  const said: string[] = []
  context.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
  context.on('weberror', (error) => said.push(`thrown: ${error.error().message}`))
  return said
}
