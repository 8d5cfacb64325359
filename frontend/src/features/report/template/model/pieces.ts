/** A text with placeholders in its parts: what is printed as it stands, and what is filled in or decides. */
export interface Piece {
  kind: 'text' | 'place' | 'if' | 'elseIf' | 'else' | 'each' | 'end'
  /** As it is written. */
  source: string
  /** What it names or asks: `cadres.withUnit`, `cadres > 0`. */
  expression: string
}

const BRACES = /\{[^{}]*\}/g

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const plain = (to: number) => {
    if (to > from) pieces.push({ kind: 'text', source: text.slice(from, to), expression: '' })
  }
  for (const { 0: source, index } of text.matchAll(BRACES)) {
    plain(index)
    pieces.push(pieceOf(source))
    from = index + source.length
  }
  plain(text.length)
  return pieces
}

function pieceOf(source: string): Piece {
  const inner = source.slice(1, -1).trim()
  const of = (kind: Piece['kind'], begins: RegExp): Piece => ({
    kind,
    source,
    expression: inner.replace(begins, '').trim(),
  })
  if (/^#if\b/.test(inner)) return of('if', /^#if/)
  if (/^#else\s+if\b/.test(inner)) return of('elseIf', /^#else\s+if/)
  if (/^#else\b/.test(inner)) return of('else', /^#else/)
  if (/^#each\b/.test(inner)) return of('each', /^#each/)
  return inner.startsWith('/') ? of('end', /^\//) : of('place', /^/)
}

/** What a place asks for: its name, how it is printed, and what that takes: `list.teams.upTo(6)`. */
export interface Place {
  name: string
  form: string
  argument: string
}

const PLACE = /^(list\.\w+|\w+)(?:\.(\w+)(?:\(([^)]*)\))?)?$/

export function placeOf(expression: string): Place | null {
  const [, name = '', form = '', argument = ''] = PLACE.exec(expression.trim()) ?? []
  return name ? { name, form, argument: argument.trim() } : null
}
