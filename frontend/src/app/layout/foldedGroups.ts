import { ref } from 'vue'

const KEY = 'zhucun.menu.folded'

function remembered(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.map(String) : []
  } catch {
    return []
  }
}

/** Which groups of the menu are folded, by label; this browser remembers it. */
export function useFoldedGroups() {
  const folded = ref(new Set(remembered()))

  function fold(label: string, away: boolean): void {
    const next = new Set(folded.value)
    if (away) next.add(label)
    else next.delete(label)
    folded.value = next
    localStorage.setItem(KEY, JSON.stringify([...next]))
  }

  return { isFolded: (label: string) => folded.value.has(label), fold }
}
