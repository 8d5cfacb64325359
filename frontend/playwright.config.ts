import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

// the shell without a window is a quarter quicker
const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path))

const browser = {
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? installed,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
}

const desk = { ...devices['Desktop Chrome'], viewport: { width: 1366, height: 768 }, ...browser }

/** Runs against the real product; BASE_URL names where it listens. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  // bounds for a busy machine; nothing waits for them
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // a trace of every step takes a third of the time: TRACE=yes when a failure does not explain itself
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    // nothing moves, so nothing is waited for until it stands still
    contextOptions: { reducedMotion: 'reduce' },
    // a test that looks at requests wants to see them all
    serviceWorkers: 'block',
    ...browser,
  },
  // two files at a time: what counts the whole city comes before what changes it
  projects: [
    {
      name: 'counts',
      testMatch: ['**/overview.spec.ts', '**/cadreList.spec.ts', '**/report.spec.ts'],
      use: desk,
    },
    { name: 'walk', testMatch: '**/walk.spec.ts', use: desk },
    {
      name: 'desktop',
      testIgnore: [
        '**/overview.spec.ts',
        '**/cadreList.spec.ts',
        '**/report.spec.ts',
        '**/walk.spec.ts',
        '**/*.phone.spec.ts',
      ],
      use: desk,
    },
    {
      name: 'phone',
      testMatch: '**/*.phone.spec.ts',
      // a pixel a point: to draw seven for each takes the time and shows nothing more
      use: {
        ...devices['Pixel 5'],
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 1,
        ...browser,
      },
    },
  ],
})
