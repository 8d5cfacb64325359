import { HttpResponse } from 'msw'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { mountPage } from '@/testing/mountPage'
import { rows } from '@/testing/rows'
import { get } from '@/testing/server'
import commuter from '@/features/attendance/commuter/manifest'
import { defineLedger } from './definition'
import { ledger } from './ledger'
import { ledgerOf } from './ledgerOf'

const model = defineLedger<'outings'>({
  defaultSort: '-startsOn',
  fields: [
    { name: 'place', kind: 'text', column: { sort: true }, form: { required: true, maxlength: 20 } },
    {
      name: 'cadre',
      label: 'absence.cadre',
      kind: 'remote',
      remote: 'cadre',
      column: { sort: 'name' },
      form: { name: 'cadreId', onlyNew: true },
      filter: {},
    },
    {
      name: 'village',
      label: 'absence.village',
      kind: 'remote',
      remote: 'village',
      column: { hidden: true },
    },
    {
      name: 'kind',
      kind: 'enum',
      enumName: 'OutingKind',
      column: {},
      filter: { several: true, primary: true },
    },
    { name: 'purpose', label: 'outing.one', kind: 'textarea', form: { required: true } },
    {
      name: 'days',
      label: 'absence.days',
      kind: 'integer',
      shown: 'code',
      value: ({ days }) => days + 1,
      column: {},
    },
  ],
  filters: [{ name: 'from', kind: 'date' }],
})
const record = { ...rows['/api/v1/outings'], updatedAt: '2005-03-11T12:00:00+08:00' }
const { list, form, facts, nameOf, paths } = ledgerOf('outings', 'outing', model)

// a reference leads to where its reader may go
beforeEach(() => setActivePinia(createPinia()))

describe('of the fields of a ledger, declared once, follow', () => {
  it('the columns of its list: the first leads to the record, a reference to what it names', () => {
    const cells = list.columns.map(({ key, sort, value, to }) => [
      key,
      sort,
      value(record as never),
      to?.(record as never),
    ])
    expect(cells).toEqual([
      ['place', 'place', '市委党校', '/outings/o1'],
      ['cadre', 'name', '蓝华明', '/cadres/c1'],
      ['village', undefined, '兴宁市/永和镇/蓝排村委会', '/villages/441481107205'],
      ['kind', undefined, 'TRAINING', null],
      ['days', undefined, 3, null],
    ])
    expect(list.columns.map(({ kind }) => kind)).toEqual(['text', 'text', 'text', 'enum', 'code'])
  })

  it('its filters, the primary ones first', () => {
    expect(list.filters.map(({ name, kind, label }) => [name, kind, label])).toEqual([
      ['kind', 'multi', 'outing.kind'],
      ['cadre', 'remote', 'absence.cadre'],
      ['from', 'date', 'outing.from'],
    ])
  })

  it('its form, which asks for the key of a reference and reads it back', () => {
    expect(form.fields.map(({ name, label, wide }) => [name, label, wide])).toEqual([
      ['place', 'outing.place', false],
      ['cadreId', 'absence.cadre', false],
      ['purpose', 'outing.one', true],
    ])
    expect(form.read(record as never)).toEqual({ place: '市委党校', cadreId: 'c1', purpose: '培训班' })
  })

  it('the facts of a record: what the list shows, what only the page shows, and when it was kept; not its heading', () => {
    expect(nameOf(record)).toBe('市委党校')
    expect(facts(record).map(({ label }) => label)).toEqual([
      'absence.cadre',
      'absence.village',
      'outing.kind',
      'outing.one',
      'absence.days',
      'common.createdAt',
      'common.updatedAt',
    ])
    expect(paths.edit('o1')).toBe('/outings/o1/edit')
  })
})

it('several references are shown by their names, and asked for by their keys', () => {
  const deeds = ledgerOf(
    'deeds',
    'deed',
    defineLedger<'deeds'>({
      defaultSort: '-doneOn',
      fields: [{ name: 'cadres', kind: 'remotes', remote: 'posted', column: {}, form: { name: 'cadreIds' } }],
    }),
  )
  const two = [
    { id: 'c1', name: '蓝华明' },
    { id: 'c2', name: '李建国' },
  ]
  const row = { ...rows['/api/v1/deeds'], cadres: two }
  expect(deeds.list.columns.map(({ value, to }) => [value(row as never), to?.(row as never)])).toEqual([
    ['蓝华明、李建国', '/deeds/d1'],
  ])
  expect(deeds.form.read(row as never)).toEqual({ cadreIds: ['c1', 'c2'] })
})

it('a field that the contract does not have there is an error', () => {
  defineLedger<'outings'>({
    defaultSort: '',
    fields: [
      // @ts-expect-error no such field
      { name: 'colour', kind: 'text' },
      // @ts-expect-error only a record has it, not a row
      { name: 'updatedAt', kind: 'text', column: {} },
      // @ts-expect-error the form of an outing sends no days
      { name: 'days', kind: 'integer', form: {} },
      // @ts-expect-error nothing is looked for by it
      { name: 'place', kind: 'text', filter: {} },
    ],
    // @ts-expect-error no such parameter
    filters: [{ name: 'colour', kind: 'date' }],
  })
  // @ts-expect-error no such resource
  defineLedger<'colours'>({ defaultSort: '', fields: [] })
})

it('its pages are those of every ledger: what has to be said stands above the record', async () => {
  const { routes = [] } = ledger({
    name: 'outings',
    words: 'outing',
    menu: { group: { label: 'outing.title', order: 1 }, order: 1, icon: {} },
    model: () => Promise.resolve({ ...model, notice: () => 'outing.lockedHint' }),
  })
  const page = routes.find(({ path }) => path === '/outings/:id')
  const DetailPage = await (page?.component as () => Promise<never>)()
  get('/api/v1/outings/o1', () => HttpResponse.json({ ...record, actions: ['UPDATE'] }))
  const { wrapper } = await mountPage(DetailPage, '/outings/o1', '/outings/:id')
  expect(wrapper.find('h1').text()).toBe('市委党校')
  expect(wrapper.text()).toContain('当月考勤台账已提交')
  expect(wrapper.text()).toContain('编辑')
  expect(wrapper.text()).not.toContain('删除')
})

it('what comes into being with another record has no page for a new one', () => {
  const { routes = [] } = ledger({
    name: 'outings',
    words: 'outing',
    adds: false,
    menu: { group: { label: 'outing.title', order: 1 }, order: 1, icon: {} },
    model: () => Promise.resolve(model),
  })
  expect(routes.map(({ path }) => path)).toEqual(['/outings', '/outings/:id', '/outings/:id/edit'])
})

it('what moves by steps has its state beside the heading, its steps and its history', async () => {
  const page = commuter.routes?.find(({ path }) => path === '/commuters/:id')
  const DetailPage = await (page?.component as () => Promise<never>)()
  const step = {
    at: '2005-03-11T12:00:00+08:00',
    action: 'APPROVE',
    toState: 'APPROVED',
    actor: '兴宁市驻村办',
  }
  const body = { ...rows['/api/v1/commuters'], actions: ['END'], history: [step] }
  get('/api/v1/commuters/m1', () => HttpResponse.json(body, { headers: { ETag: '"2-aa"' } }))
  const { wrapper } = await mountPage(DetailPage, '/commuters/m1', '/commuters/:id')
  expect(wrapper.find('header .el-tag').text()).toBe('已批准')
  expect(wrapper.find('dl').text()).not.toContain('已批准')
  expect(wrapper.findAll('header button').map((button) => button.text())).toEqual(['提前终止'])
  expect(wrapper.find('.history').text()).toContain('兴宁市驻村办')
})
