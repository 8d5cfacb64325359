import { QueryClient } from '@tanstack/vue-query'
import { asProblem } from '@/api/problem'

const RETRIES = 1

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // the page shows a lost network itself, rather than waiting in silence
      networkMode: 'always',
      retry: (failures, error) => {
        const problem = asProblem(error)
        return failures < RETRIES && problem.isTemporary && problem.retryAfterSeconds === null
      },
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
