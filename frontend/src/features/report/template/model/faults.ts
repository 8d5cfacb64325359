/** What is wrong in a text, and where. */
export interface Fault {
  message: string
  /** Characters before it; null where the message names no place. */
  offset: number | null
}

const PLACE = /(\d+)\D+(\d+)/

/** The server names line and column, both from one, in what it says. */
export const faultOf = (message: string, text: string): Fault => {
  const [, line, column] = PLACE.exec(message) ?? []
  return { message, offset: line && column ? offsetOf(text, Number(line), Number(column)) : null }
}

function offsetOf(text: string, line: number, column: number): number | null {
  const lines = text.split('\n')
  if (line < 1 || line > lines.length) return null
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  return Math.min(before + column - 1, text.length)
}

/** What a fault is about: the name or the braces that begin there. */
export function rangeOf(text: string, offset: number): [number, number] {
  const length = /^(\{[^{}]*\}?|[\w.]+)/.exec(text.slice(offset))?.[0].length ?? 1
  return [offset, Math.min(text.length, offset + length)]
}
