import { Checked } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'

const path = '/verification'

export default defineManifest({
  routes: [
    {
      path,
      component: () => import('./pages/VerificationPage.vue'),
      meta: { title: 'verification.title', byArea: true, needs: 'deeds:verify' },
    },
  ],
  menu: [{ group: menuGroups.fieldwork, order: 11, path, label: 'verification.title', icon: Checked }],
})
