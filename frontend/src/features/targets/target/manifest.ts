import { Checked, Document, Grid } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { targets: 'target.title' },
  routes: [
    {
      path: paths.targets,
      name: 'targets',
      component: () => import('./pages/TargetsPage.vue'),
      meta: { title: 'target.title', byArea: true, needs: 'figures:read' },
    },
    {
      path: paths.completeness,
      name: 'completeness',
      component: () => import('./pages/CompletenessPage.vue'),
      meta: { title: 'target.completeness.title', byArea: true, needs: 'figures:read' },
    },
    {
      path: paths.targetDefinition.list,
      name: 'target-definitions',
      component: () => import('./pages/DefinitionListPage.vue'),
      meta: { title: 'target.definitions', needs: 'targets:read' },
    },
    {
      path: `${paths.targetDefinition.list}/:code`,
      name: 'target-definition',
      component: () => import('./pages/DefinitionPage.vue'),
      props: true,
      meta: { title: 'target.one', needs: 'targets:read' },
    },
    {
      path: `${paths.targetDefinition.list}/:code/edit`,
      name: 'target-definition-edit',
      component: () => import('./pages/DefinitionFormPage.vue'),
      props: true,
      meta: { title: 'target.one', needs: 'targets:write' },
    },
  ],
  menu: [
    {
      group: menuGroups.targets,
      order: 10,
      path: paths.targets,
      label: 'target.menu.matrix',
      icon: Grid,
    },
    {
      group: menuGroups.targets,
      order: 20,
      path: paths.completeness,
      label: 'target.menu.completeness',
      icon: Checked,
    },
    {
      group: menuGroups.targets,
      order: 60,
      path: paths.targetDefinition.list,
      label: 'target.menu.definitions',
      icon: Document,
    },
  ],
  lists: [async () => (await import('./model/definitionList')).definitionList],
})
