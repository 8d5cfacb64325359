import { defineManifest } from '@/shared/manifest/manifest'

export default defineManifest({
  routes: [
    {
      path: '/login',
      name: 'login',
      component: () => import('./pages/LoginPage.vue'),
      meta: { title: 'session.logIn', public: true },
    },
  ],
})
