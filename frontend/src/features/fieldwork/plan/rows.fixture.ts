import type { Rows } from '@/testing/rows'

const village = { code: '441422118200', name: '漳溪村委会', path: '大埔县/西河镇/漳溪村委会' }

export default {
  '/api/v1/plans': {
    id: 'p1',
    version: 1,
    actions: [],
    village,
    kind: 'ANNUAL',
    year: 2005,
    title: '漳溪村 2005 年驻村工作计划',
    state: 'ADOPTED',
    adoptedOn: '2005-02-22',
    itemsTotal: 8,
    itemsDone: 2,
    itemsOverdue: 1,
    createdAt: '2005-03-10T12:00:00+08:00',
  },
  '/api/v1/plan-items': {
    id: 'i1',
    version: 1,
    actions: [],
    plan: { id: 'p1', name: '漳溪村 2005 年驻村工作计划' },
    village,
    target: 'T10',
    text: '整顿村务公开',
    dueOn: '2005-03-09',
    state: 'UNDER_WAY',
    overdue: true,
    doneOn: null,
    note: null,
    createdAt: '2005-03-10T12:00:00+08:00',
    updatedAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
