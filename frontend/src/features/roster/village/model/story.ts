import type { RouteLocationRaw } from 'vue-router'
import type { Schemas } from '@/api/types'

type Entry = Schemas['StoryEntry']

/** The page of what is told; a quarter of progress is a list. */
const PAGES: Record<Schemas['StoryKind'], (record: string, village: string) => RouteLocationRaw> = {
  POSTED: (id) => `/postings/${id}`,
  POSTING_ENDED: (id) => `/postings/${id}`,
  WORK_LOG: (id) => `/work-logs/${id}`,
  VISIT: (id) => `/visits/${id}`,
  DEED: (id) => `/deeds/${id}`,
  FUND: (id) => `/funds/${id}`,
  MEETING: (id) => `/meetings/${id}`,
  PLAN: (id) => `/plans/${id}`,
  PLAN_ITEM: (id) => `/plan-items/${id}`,
  FINDING: (id) => `/findings/${id}`,
  DOCUMENT: (id) => `/documents/${id}`,
  PROGRESS: (quarter, village) => ({ path: '/progress', query: { village, quarter } }),
}

export const recordOf = ({ kind, record }: Entry, village: string): RouteLocationRaw =>
  PAGES[kind](record, village)
