import { ElMessageBox } from 'element-plus'
import { onMounted, onUnmounted, type Ref } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'
import { translate } from '@/i18n'

/** Asks before what was typed is thrown away, by a link or by closing the tab. */
export function useLeaveGuard(dirty: Ref<boolean>): void {
  const beforeUnload = (event: BeforeUnloadEvent) => {
    if (!dirty.value) return
    event.preventDefault()
    event.returnValue = ''
  }
  onMounted(() => window.addEventListener('beforeunload', beforeUnload))
  onUnmounted(() => window.removeEventListener('beforeunload', beforeUnload))
  // a page of its own: to log in as someone else is a choice that was made with the warning before the eyes
  onBeforeRouteLeave((to) => !dirty.value || to.meta.public === true || confirmLeaving())
}

const confirmLeaving = (): Promise<boolean> =>
  ElMessageBox.confirm(translate('form.leave'), translate('form.leaveTitle'), {
    confirmButtonText: translate('form.go'),
    cancelButtonText: translate('form.stay'),
    type: 'warning',
  }).then(
    () => true,
    () => false,
  )
