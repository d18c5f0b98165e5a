import { readFileSync } from 'node:fs'
import { validate } from 'dockerfile-utils'
import { expect, it } from 'vitest'

const text = readFileSync('Containerfile', 'utf8')

it('the container file has no fault that a linter finds', () => {
  expect(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([])
})

it('the linter finds faults', () => {
  expect(validate('FROM caddy\nEXPOSE eighty\nCOPPY a b\n').length).toBeGreaterThan(1)
})

it('names a version of each image, and does not run as root', () => {
  const images = [...text.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)
  expect(images).toHaveLength(2)
  for (const image of images) expect(image).toMatch(/^docker\.io\/library\/[a-z]+:\d+\.\d+\.\d+-[a-z]+$/)
  expect(text).toMatch(/^USER 1000:1000$/m)
})

it('serves with the Caddyfile of the build, which reads its address from the environment', () => {
  expect(text).toContain('dist-server/Caddyfile /etc/caddy/Caddyfile')
  expect(text).toContain('LOTSE_ADDRESS=:8080')
})
