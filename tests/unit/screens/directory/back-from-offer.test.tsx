// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider, useNavigate } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import { useKept } from '../../../../src/screens/directory/use-kept.ts'

afterEach(cleanup)

function List() {
  const [typed, setTyped] = useKept('typed', '')
  return <input value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
}

function Offer() {
  const go = useNavigate()
  return (
    <button type="button" onClick={() => go(-1)}>
      back
    </button>
  )
}

const open = () => {
  const router = createMemoryRouter([
    { path: '/', element: <List /> },
    { path: '/offer', element: <Offer /> },
  ])
  render(<RouterProvider router={router} />)
  return router
}
const field = () => screen.getByRole<HTMLInputElement>('textbox')

it('is there again on Back, empty by a link, and empty for the next visit', async () => {
  const router = open()
  fireEvent.change(field(), { target: { value: 'hate' } })
  await act(() => router.navigate('/offer'))
  await act(async () => fireEvent.click(screen.getByRole('button')))
  expect(field().value).toBe('hate')
  await act(() => router.navigate('/offer'))
  await act(() => router.navigate('/'))
  expect(field().value).toBe('')
  cleanup()
  open()
  expect(field().value).toBe('')
})
