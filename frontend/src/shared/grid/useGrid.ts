import { computed, ref } from 'vue'
import { at, clamp, move, placesOf, selection, START, tab, type Area, type Place, type Size } from './grid'

/** The grid that the cursor moves over; it knows nothing of villages and targets. */
export interface GridHost {
  size: () => Size
  /** The text that editing begins with. */
  textAt: (place: Place) => string
  isLocked: (place: Place) => boolean
  commit: (place: Place, text: string) => void
  clear: (places: Place[]) => void
  undo: () => void
  redo: () => void
  save: () => void
  /** Moves the keyboard's focus to the active cell. */
  focus: () => void
}

/** `over` replaces the text and leaves by any arrow, as typing into a cell does; `within` is F2, where arrows move the caret. */
interface Editing {
  mode: 'over' | 'within'
  text: string
}

const PAGE = 10

/** Cursor, selection and editing by keyboard and mouse, as spreadsheets have it. */
export function useGrid(host: GridHost) {
  const cursor = ref(START)
  const editing = ref<Editing | null>(null)
  /** After Escape the next Tab leaves the grid, so that the keyboard is never caught in it. */
  const leaving = ref(false)
  const area = computed(() => selection(cursor.value))

  function commit(): void {
    const { value } = editing
    editing.value = null
    if (value && value.text !== host.textAt(cursor.value.active)) host.commit(cursor.value.active, value.text)
  }

  function go(next: typeof cursor.value): void {
    commit()
    cursor.value = next
    host.focus()
  }

  const step = (rows: number, columns: number, extend = false) =>
    go(move(cursor.value, rows, columns, host.size(), extend))

  function select(place: Place, extend = false): void {
    const active = clamp(place, host.size())
    go(extend ? { active, anchor: cursor.value.anchor } : at(active))
  }

  function selectArea({ from, to }: Area): void {
    go({ active: from, anchor: to })
  }

  function begin(mode: Editing['mode'], text: string): void {
    if (!host.isLocked(cursor.value.active)) editing.value = { mode, text }
  }

  /** The content of the active cell's field. */
  function input(text: string): void {
    if (editing.value) editing.value.text = text
    else begin('over', text)
  }

  function byTab(event: KeyboardEvent): void {
    const next = leaving.value ? null : tab(cursor.value, event.shiftKey, host.size())
    commit()
    if (!next) return
    event.preventDefault()
    go(next)
  }

  function enter(back: boolean): void {
    step(back ? -1 : 1, 0)
  }

  function escape(): void {
    leaving.value = editing.value === null
    editing.value = null
    host.focus()
  }

  const arrows: Record<string, [rows: number, columns: number]> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageUp: [-PAGE, 0],
    PageDown: [PAGE, 0],
  }

  function byArrow(event: KeyboardEvent, [rows, columns]: [number, number]): boolean {
    // within a text the arrows to the side are the caret's
    if (editing.value?.mode === 'within' && columns !== 0) return false
    const far = event.ctrlKey || event.metaKey ? Math.max(host.size().rows, host.size().columns) : 1
    step(rows * far, columns * far, event.shiftKey && !editing.value)
    return true
  }

  function byName(event: KeyboardEvent): boolean {
    const arrow = arrows[event.key]
    if (arrow) return byArrow(event, arrow)
    if (event.key === 'Enter') enter(event.shiftKey)
    else if (event.key === 'Escape') escape()
    else if (event.key === 'F2') begin('within', editing.value?.text ?? host.textAt(cursor.value.active))
    else if (editing.value) return false
    else if (event.key === 'Delete' || event.key === 'Backspace') host.clear(placesOf(area.value))
    else if (event.key === 'Home') step(event.ctrlKey ? -Infinity : 0, -Infinity, event.shiftKey)
    else if (event.key === 'End') step(event.ctrlKey ? Infinity : 0, Infinity, event.shiftKey)
    else return false
    return true
  }

  function byShortcut(event: KeyboardEvent): boolean {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
    const key = event.key.toLowerCase()
    if (key === 's') {
      commit()
      host.save()
    } else if (editing.value) return false
    else if (key === 'z' && !event.shiftKey) host.undo()
    else if (key === 'y' || key === 'z') host.redo()
    else if (key === 'a') selectAll()
    else return false
    return true
  }

  function selectAll(): void {
    const { rows, columns } = host.size()
    selectArea({ from: { row: 0, column: 0 }, to: { row: rows - 1, column: columns - 1 } })
  }

  function keydown(event: KeyboardEvent): void {
    // Enter, arrows and Escape belong to the input method while it composes a word
    if (event.isComposing || event.key === 'Process') return
    if (event.key === 'Tab') byTab(event)
    else if (byName(event) || byShortcut(event)) event.preventDefault()
    if (event.key !== 'Escape' && event.key !== 'Shift') leaving.value = false
  }

  return { cursor, editing, area, keydown, input, begin, commit, select, selectArea }
}
