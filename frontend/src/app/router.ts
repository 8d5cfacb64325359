import { createRouter, createWebHistory, type Router } from 'vue-router'
import { manifests } from '@/shared/manifest/manifest'
import { installGuards } from './guards'

const NotFoundPage = () => import('./layout/NotFoundPage.vue')

export function createAppRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      // the guards know which page an account begins with
      { path: '/', component: NotFoundPage },
      ...manifests().flatMap(({ routes = [] }) => routes),
      {
        path: '/:path(.*)*',
        component: NotFoundPage,
        meta: { title: 'shell.notFound' },
      },
    ],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
  })
  installGuards(router)
  return router
}
