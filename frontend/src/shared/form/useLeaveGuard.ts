import { ElMessageBox } from 'element-plus'
import { onMounted, onUnmounted, type Ref } from 'vue'
import { onBeforeRouteLeave, onBeforeRouteUpdate, type RouteLocationNormalized } from 'vue-router'
import { translate } from '@/i18n'

/** i18n keys of the question. */
const UNSAVED = { text: 'form.leave', title: 'form.leaveTitle', go: 'form.go' }

/** Asks before what was typed or begun is thrown away, by a link or by closing the tab. */
export function useLeaveGuard(dirty: Ref<boolean>, words = UNSAVED): void {
  const beforeUnload = (event: BeforeUnloadEvent) => {
    if (!dirty.value) return
    event.preventDefault()
    event.returnValue = ''
  }
  onMounted(() => window.addEventListener('beforeunload', beforeUnload))
  onUnmounted(() => window.removeEventListener('beforeunload', beforeUnload))
  // a page of its own: to log in as someone else is a choice that was made with the warning before the eyes
  const guard = (to: RouteLocationNormalized) =>
    !dirty.value || to.meta.public === true || confirmLeaving(words)
  onBeforeRouteLeave(guard)
  // the page of another record, in the same place
  onBeforeRouteUpdate((to, from) => to.path === from.path || guard(to))
}

const confirmLeaving = (words: typeof UNSAVED): Promise<boolean> =>
  ElMessageBox.confirm(translate(words.text), translate(words.title), {
    confirmButtonText: translate(words.go),
    cancelButtonText: translate('form.stay'),
    type: 'warning',
  }).then(
    () => true,
    () => false,
  )
