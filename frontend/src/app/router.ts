import { createRouter, createWebHistory, type Router, type RouteRecordRaw } from 'vue-router'
import { installGuards } from './guards'

const HOME = '/overview'

const features = import.meta.glob<RouteRecordRaw[]>('../features/*/*/routes.ts', {
  eager: true,
  import: 'default',
})

export function createAppRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', redirect: HOME },
      ...Object.values(features).flat(),
      {
        path: '/:path(.*)*',
        component: () => import('./layout/NotFoundPage.vue'),
        meta: { title: 'shell.notFound' },
      },
    ],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
  })
  installGuards(router)
  return router
}
