/** The content before and after one step, by the key of each cell that the step changed. */
export type Step<Draft> = Map<string, { before: Draft | null; after: Draft | null }>

const LONGEST = 100

/** Undo and redo of steps; one paste is one step. */
export function createHistory<Draft>(apply: (key: string, draft: Draft | null) => void) {
  let done: Step<Draft>[] = []
  let undone: Step<Draft>[] = []

  function record(step: Step<Draft>): void {
    if (step.size === 0) return
    done = [...done, step].slice(-LONGEST)
    undone = []
  }

  /** The keys of what was put back; none when there is nothing to undo. */
  function undo(): string[] {
    const step = done.pop()
    if (!step) return []
    undone.push(step)
    step.forEach(({ before }, key) => apply(key, before))
    return [...step.keys()]
  }

  function redo(): string[] {
    const step = undone.pop()
    if (!step) return []
    done.push(step)
    step.forEach(({ after }, key) => apply(key, after))
    return [...step.keys()]
  }

  function clear(): void {
    done = []
    undone = []
  }

  return { record, undo, redo, clear }
}
