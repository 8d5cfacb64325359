import { computed, ref } from 'vue'
import type { ListColumn } from './definition'

/** The columns shown, remembered for each list on this device. */
export function useColumns<Row>(name: string, columns: ListColumn<Row>[]) {
  const storageKey = `zhucun.columns.${name}`
  const byDefault = () => columns.filter((column) => !column.hidden).map((column) => column.key)
  const shownKeys = ref(saved() ?? byDefault())

  function saved(): string[] | null {
    try {
      const keys: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
      return Array.isArray(keys) ? keys.filter((key) => columns.some((column) => column.key === key)) : null
    } catch {
      return null
    }
  }

  function show(keys: string[]): void {
    shownKeys.value = keys
    localStorage.setItem(storageKey, JSON.stringify(keys))
  }

  function showDefault(): void {
    shownKeys.value = byDefault()
    localStorage.removeItem(storageKey)
  }

  // the first column names the row and leads to it
  const shown = computed(() =>
    columns.filter((column, at) => at === 0 || shownKeys.value.includes(column.key)),
  )
  return { shown, shownKeys, show, showDefault }
}
