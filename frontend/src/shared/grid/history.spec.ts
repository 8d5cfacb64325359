import { describe, expect, it } from 'vitest'
import { createHistory } from './history'

function begun() {
  const now = new Map<string, string | null>()
  const history = createHistory<string>((key, text) => now.set(key, text))
  const type = (key: string, after: string | null) => {
    history.record(new Map([[key, { before: now.get(key) ?? null, after }]]))
    now.set(key, after)
  }
  return { now, history, type }
}

describe('undo', () => {
  it('takes back step by step, and forward again', () => {
    const { now, history, type } = begun()
    type('a', '1')
    type('a', '2')
    expect(history.undo()).toEqual(['a'])
    expect(now.get('a')).toBe('1')
    history.undo()
    expect(now.get('a')).toBeNull()
    expect(history.undo()).toEqual([])
    history.redo()
    history.redo()
    expect(now.get('a')).toBe('2')
    expect(history.redo()).toEqual([])
  })

  it('forgets what was undone once something else is typed', () => {
    const { now, history, type } = begun()
    type('a', '1')
    history.undo()
    type('a', '3')
    expect(history.redo()).toEqual([])
    expect(now.get('a')).toBe('3')
  })

  it('ends at what was saved', () => {
    const { history, type } = begun()
    type('a', '1')
    history.clear()
    expect(history.undo()).toEqual([])
  })
})
