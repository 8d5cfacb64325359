import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      environment: 'happy-dom',
      include: ['src/**/*.spec.ts'],
      setupFiles: ['src/testing/setup.ts'],
      server: { deps: { inline: ['element-plus'] } },
      restoreMocks: true,
      // to load the components anew for each file took three quarters of the time; a test leaves nothing behind
      isolate: false,
      // a page with all its components takes its time on a busy machine
      testTimeout: 30_000,
    },
  }),
)
