import { Memo } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { scorecardPath } from './model/paths'

export default defineManifest({
  resources: { scorecards: 'scorecard.title' },
  routes: [
    {
      path: scorecardPath,
      component: () => import('./pages/ScorecardsPage.vue'),
      meta: { title: 'scorecard.title', byArea: true, needs: 'scorecards:read' },
    },
  ],
  menu: [
    { group: menuGroups.overview, order: 40, path: scorecardPath, label: 'scorecard.title', icon: Memo },
  ],
  lists: [async () => (await import('./model/scorecardList')).scorecardList],
  panels: {
    unit: {
      order: 10,
      needs: 'scorecards:read',
      component: () => import('./components/UnitScorecard.vue'),
    },
  },
})
