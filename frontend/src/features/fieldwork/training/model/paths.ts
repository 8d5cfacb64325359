import { pathsUnder } from '@/shared/paths'

const path = '/trainings'

export const trainingPaths = {
  ...pathsUnder(path),
  untrained: `${path}/untrained`,
  participants: (id: string) => `${path}/${id}/participants`,
}
