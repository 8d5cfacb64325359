import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import Components from 'unplugin-vue-components/vite'
import { defineConfig } from 'vite'
import { offline } from './build/offline.ts'
import { precompress } from './build/precompress.ts'
import { properties } from './build/properties.ts'

// with the browser's own Host: the backend refuses what another site sends
const backend = { target: process.env.BACKEND_URL ?? 'http://localhost:8080', changeOrigin: false }

const MANY_PAGES = 8

export default defineConfig({
  plugins: [
    vue(),
    properties(),
    Components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
    offline(),
    precompress(),
  ],
  define: {
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'chrome86',
    cssTarget: 'chrome86',
    // an inlined asset would need data: in the content security policy
    assetsInlineLimit: 0,
    // named, so that the server may cache them for ever
    assetsDir: 'assets',
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // the charts and what draws them: as one file they would be longer than the bundler finds sensible
            { name: 'zrender', test: /node_modules\/zrender/ },
            // what many pages use comes as three files: fifty small ones take a page longer than their size
            {
              name: 'framework',
              test: /node_modules\/(@?vue|@intlify|@tanstack|pinia|openapi)/,
              minShareCount: MANY_PAGES,
            },
            { name: 'widgets', test: /node_modules\/(?!zrender|echarts)/, minShareCount: MANY_PAGES },
            { name: 'shared', test: /src\/(api|i18n|shared)\//, minShareCount: MANY_PAGES },
          ],
        },
      },
    },
  },
  server: {
    port: Number(process.env.PORT ?? 5173),
    strictPort: true,
    // the words of enumerations are the backend's
    fs: { allow: ['.', '../backend/src/main/resources/messages'] },
    proxy: Object.fromEntries(['/api', '/docs', '/q'].map((path) => [path, backend])),
  },
  preview: {
    port: Number(process.env.PORT ?? 4173),
    strictPort: true,
    proxy: { '/api': backend },
  },
})
