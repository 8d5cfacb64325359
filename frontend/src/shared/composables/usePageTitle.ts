import { onScopeDispose, ref, watch, type Ref } from 'vue'

/** The name of what a page shows, in place of its route's general title. */
export const pageTitle = ref<string | null>(null)

export function usePageTitle(title: Ref<string | null | undefined>): void {
  watch(title, (value) => (pageTitle.value = value ?? null), { immediate: true })
  onScopeDispose(() => {
    // the next page may have set its own already
    if (pageTitle.value === title.value) pageTitle.value = null
  })
}
