import { defineManifest } from '@/shared/manifest/manifest'

export default defineManifest({
  panels: {
    notices: { order: 10, component: () => import('./components/OutboxNotice.vue') },
  },
})
