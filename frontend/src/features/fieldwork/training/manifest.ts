import { Reading, WarnTriangleFilled } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { trainingPaths } from './model/paths'

const trainings = ledger({
  name: 'trainings',
  words: 'training',
  menu: { group: menuGroups.fieldwork, order: 60, icon: Reading },
  panels: {
    cadre: {
      order: 60,
      needs: 'trainings:read',
      component: () => import('./components/CadreTrainings.vue'),
    },
  },
  model: async () => (await import('./model/training')).training,
})

export default defineManifest({
  ...trainings,
  routes: [
    ...(trainings.routes ?? []),
    {
      path: trainingPaths.trained,
      component: () => import('./pages/TrainedPage.vue'),
      meta: { title: 'training.trained', byArea: true, needs: 'trainings:read' },
    },
    {
      path: trainingPaths.untrained,
      component: () => import('./pages/UntrainedPage.vue'),
      meta: { title: 'training.untrained', byArea: true, needs: 'trainings:read' },
    },
    {
      path: trainingPaths.participants(':id'),
      component: () => import('./pages/ParticipantsPage.vue'),
      props: true,
      meta: { title: 'training.participants', needs: 'trainings:read' },
    },
  ],
  menu: [
    ...(trainings.menu ?? []),
    {
      group: menuGroups.fieldwork,
      order: 70,
      path: trainingPaths.untrained,
      label: 'training.untrained',
      icon: WarnTriangleFilled,
      needs: 'checks:read',
    },
  ],
  lists: [
    ...(trainings.lists ?? []),
    async () => (await import('./model/participantList')).participantList,
    async () => (await import('./model/trainedList')).trainedList,
    async () => (await import('./model/untrainedList')).untrainedList,
  ],
})
