import type { RouteRecordRaw } from 'vue-router'
import { paths } from '@/shared/paths'

export default [
  {
    path: paths.targets,
    name: 'targets',
    component: () => import('./pages/TargetsPage.vue'),
    meta: { title: 'target.title', byArea: true, figures: true },
  },
  {
    path: paths.completeness,
    name: 'completeness',
    component: () => import('./pages/CompletenessPage.vue'),
    meta: { title: 'target.completeness.title', byArea: true, figures: true },
  },
  {
    path: paths.targetDefinition.list,
    name: 'target-definitions',
    component: () => import('./pages/DefinitionListPage.vue'),
    meta: { title: 'target.definitions' },
  },
  {
    path: `${paths.targetDefinition.list}/:code`,
    name: 'target-definition',
    component: () => import('./pages/DefinitionPage.vue'),
    props: true,
    meta: { title: 'target.one' },
  },
  {
    path: `${paths.targetDefinition.list}/:code/edit`,
    name: 'target-definition-edit',
    component: () => import('./pages/DefinitionFormPage.vue'),
    props: true,
    meta: { title: 'target.one', office: true },
  },
] satisfies RouteRecordRaw[]
