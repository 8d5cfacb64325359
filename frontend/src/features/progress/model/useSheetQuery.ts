import { storeToRefs } from 'pinia'
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

/** Which sheet the URL asks for; without a quarter the server chooses it. */
export function useSheetQuery(): ComputedRef<AskedSheet> {
  const route = useRoute()
  const { code: area } = storeToRefs(useAreaStore())
  const ownPath = route.path
  // while the page is being left the URL is the next page's
  return computed((before) =>
    route.path === ownPath || !before ? sheetQueryOf(route.query, area.value) : before,
  )
}

function sheetQueryOf(url: LocationQuery, area: string): AskedSheet {
  const asked: AskedSheet = { area }
  if (typeof url.quarter === 'string' && url.quarter) asked.quarter = url.quarter
  if (typeof url.batch === 'string' && url.batch) asked.batch = url.batch
  return asked
}
