import { defineLedger } from '@/shared/ledger/definition'
import { enumWords } from '@/shared/lib/format'
import { today } from '@/shared/lib/today'
import { useAreaStore } from '@/shared/session/area'
import { trainingPaths } from './paths'

export const training = defineLedger<'trainings'>({
  search: 'training.search',
  defaultSort: '-heldOn',
  fields: [
    {
      name: 'title',
      label: 'training.heading',
      kind: 'text',
      column: { sort: true, width: 240 },
      form: { required: true, maxlength: 200, wide: true },
    },
    {
      name: 'area',
      kind: 'area',
      column: { sort: true, width: 120 },
      form: { name: 'areaCode', required: true, onlyNew: true },
    },
    {
      name: 'organiser',
      kind: 'text',
      column: { width: 160 },
      form: { required: true, maxlength: 200 },
    },
    { name: 'heldOn', kind: 'date', column: { sort: true, width: 104 }, form: { required: true } },
    {
      name: 'kind',
      kind: 'enum',
      enumName: 'TrainingKind',
      column: { width: 112, card: 'tag' },
      form: { required: true },
      filter: { several: true, primary: true },
    },
    {
      name: 'participants',
      label: 'training.participants',
      kind: 'integer',
      to: ({ id }) => trainingPaths.participants(id),
      column: { width: 88 },
    },
    {
      name: 'topics',
      kind: 'enums',
      enumName: 'TrainingTopic',
      value: ({ topics }) => enumWords('TrainingTopic', topics),
      column: { width: 240, hidden: true },
      form: { wide: true },
    },
    { name: 'note', kind: 'textarea', form: { maxlength: 2_000 } },
  ],
  filters: [
    { name: 'from', kind: 'date', primary: true },
    { name: 'to', kind: 'date', primary: true },
    { name: 'level', kind: 'multi', enumName: 'Level' },
    { name: 'topic', kind: 'multi', enumName: 'TrainingTopic' },
    { name: 'cadre', kind: 'remote', remote: 'cadre' },
  ],
  blank: () => ({ areaCode: useAreaStore().root, heldOn: today() }),
  links: ({ id }) => [{ label: 'training.participants', to: trainingPaths.participants(id) }],
})
