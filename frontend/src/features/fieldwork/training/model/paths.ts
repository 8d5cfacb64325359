import { pathsUnder } from '@/shared/paths'

const path = '/trainings'

export const trainingPaths = {
  ...pathsUnder(path),
  trained: `${path}/trained`,
  untrained: `${path}/untrained`,
  participants: (id: string) => `${path}/${id}/participants`,
}
