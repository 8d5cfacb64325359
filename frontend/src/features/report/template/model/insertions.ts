import type { Placeholder } from '../api/placeholders'

/** A way in which a text can use a name. What `after` follows, stands around what is selected. */
export interface Insertion {
  /** i18n key in `template.insert`. */
  label: string
  before: string
  after?: string
}

/** The ways to use a figure, a list or a word, the most usual first. */
export function insertionsOf({ name, kind, example }: Placeholder): Insertion[] {
  if (kind === 'WORD') return [{ label: 'plain', before: example }]
  if (kind === 'LIST')
    return [
      { label: 'names', before: `{${name}}` },
      { label: 'count', before: `{${name}.count}` },
      { label: 'firstNames', before: `{${name}.upTo(10)}` },
      { label: 'onlyIfAny', before: `{#if ${name}.count > 0}`, after: '{/if}' },
    ]
  return [
    { label: 'usual', before: example },
    { label: 'number', before: `{${name}}` },
    { label: 'sinceLast', before: `{#if ${name}.sinceLast}{${name}.sinceLast}{/if}` },
    { label: 'onlyAboveZero', before: `{#if ${name} > 0}`, after: '{/if}' },
  ]
}

export interface Written {
  text: string
  /** Where one goes on writing. */
  caret: number
}

/** The text with what was chosen in the place of, or around, what is selected. */
export function inserted(text: string, start: number, end: number, { before, after }: Insertion): Written {
  const kept = after === undefined ? '' : text.slice(start, end)
  const middle = before + kept
  return {
    text: text.slice(0, start) + middle + (after ?? '') + text.slice(end),
    caret: start + middle.length,
  }
}

/** Those whose label, name or value holds what was typed. */
export function found(placeholders: readonly Placeholder[], typed: string): Placeholder[] {
  const sought = typed.trim().toLowerCase()
  return placeholders.filter(({ label, name, value }) =>
    [label, name, value ?? ''].some((words) => words.toLowerCase().includes(sought)),
  )
}
