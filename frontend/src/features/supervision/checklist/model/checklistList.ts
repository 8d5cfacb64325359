import { defineList } from '@/shared/list/definition'
import { enumWords } from '@/shared/lib/format'
import { paths } from '@/shared/paths'

export const checklistList = defineList({
  name: 'checklists',
  path: '/api/v1/checklists',
  title: 'checklist.title',
  rowKey: (row) => row.id,
  columns: [
    {
      key: 'nameZh',
      label: 'checklist.nameZh',
      value: (row) => row.nameZh,
      to: (row) => paths.checklist.detail(row.id),
      sort: 'nameZh',
      width: 180,
      card: 'title',
    },
    { key: 'nameEn', label: 'checklist.nameEn', value: (row) => row.nameEn, width: 200 },
    {
      key: 'kinds',
      label: 'checklist.kinds',
      value: (row) => enumWords('InspectionKind', row.kinds),
      width: 180,
    },
    { key: 'items', label: 'checklist.count', value: (row) => row.items, kind: 'number', width: 100 },
  ],
  filters: [],
})
