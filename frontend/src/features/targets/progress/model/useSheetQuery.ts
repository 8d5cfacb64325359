import { computed, type ComputedRef } from 'vue'
import { useRoute, type LocationQuery } from 'vue-router'
import { useAreaStore } from '@/shared/session/area'

/** A division code of a town or street. */
export const TOWN_LENGTH = 9

interface AskedSheet {
  area: string
  quarter?: string
  batch?: string
}

/** The sheet named by the URL; without a quarter the server chooses it. */
export function useSheetQuery(): ComputedRef<AskedSheet> {
  const route = useRoute()
  const area = useAreaStore()
  const ownPath = route.path
  // while the page is being left the URL is the next page's
  return computed((before) => (route.path === ownPath || !before ? sheetQueryOf(route.query, area) : before))
}

function sheetQueryOf(url: LocationQuery, { root, code }: { root: string; code: string }): AskedSheet {
  const inside = typeof url.area === 'string' && url.area.startsWith(root)
  const asked: AskedSheet = { area: inside ? String(url.area) : code }
  if (typeof url.quarter === 'string' && url.quarter) asked.quarter = url.quarter
  if (typeof url.batch === 'string' && url.batch) asked.batch = url.batch
  return asked
}
