import { pathsUnder } from '@/shared/paths'

const path = '/welfare-records'

export const welfarePaths = {
  ...pathsUnder(path),
  gaps: `${path}/gaps`,
  figures: '/welfare',
}
