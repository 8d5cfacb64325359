import { DataLine, FirstAidKit, WarnTriangleFilled } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { welfarePaths } from './model/paths'

const records = ledger({
  name: 'welfare-records',
  words: 'welfare',
  menu: { group: menuGroups.benefits, order: 40, icon: FirstAidKit },
  panels: {
    cadre: {
      order: 70,
      needs: 'welfare-records:read',
      component: () => import('./components/CadreWelfare.vue'),
    },
    desk: {
      order: 60,
      needs: 'welfare-records:read',
      component: () => import('./components/CadreWelfare.vue'),
    },
  },
  model: async () => (await import('./model/welfare')).welfare,
})

export default defineManifest({
  ...records,
  routes: [
    ...(records.routes ?? []),
    {
      path: welfarePaths.gaps,
      component: () => import('./pages/GapsPage.vue'),
      meta: { title: 'welfare.gaps', byArea: true, needs: 'welfare-records:read' },
    },
    {
      path: welfarePaths.figures,
      component: () => import('./pages/WelfareFiguresPage.vue'),
      meta: { title: 'welfare.figures', byArea: true, needs: 'welfare-records:read' },
    },
  ],
  menu: [
    ...(records.menu ?? []),
    {
      group: menuGroups.benefits,
      order: 50,
      path: welfarePaths.gaps,
      label: 'welfare.gaps',
      icon: WarnTriangleFilled,
      needs: 'checks:read',
    },
    {
      group: menuGroups.benefits,
      order: 60,
      path: welfarePaths.figures,
      label: 'welfare.figures',
      icon: DataLine,
      needs: 'checks:read',
    },
  ],
  lists: [...(records.lists ?? []), async () => (await import('./model/gapList')).gapList],
})
