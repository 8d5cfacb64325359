import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { useSessionStore } from './store'

/** The area that all lists are filtered by: the caller's own until a smaller one is chosen. The URL carries it. */
export const useAreaStore = defineStore('area', () => {
  const session = useSessionStore()
  const chosen = ref<string | null>(null)
  const root = computed(() => session.me?.area.code ?? '')
  const code = computed(() => chosen.value ?? root.value)

  function choose(area: string | null): void {
    chosen.value = area && area !== root.value && area.startsWith(root.value) ? area : null
  }

  return { chosen, root, code, choose }
})
