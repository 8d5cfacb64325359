import { expect, it } from 'vitest'
import { ledgerOf } from '@/shared/ledger/ledgerOf'
import { rows } from '@/testing/rows'
import { leadingGroup } from './model/leadingGroup'

const row = rows['/api/v1/leading-groups']

it('the persons of a leading group, who have a name and no key, are edited as they are', () => {
  const { form } = ledgerOf('leading-groups', 'leadingGroup', leadingGroup)
  const read = form.read({ ...row, changes: [], updatedAt: row?.createdAt } as never)
  expect(read.deputies).toEqual(row?.deputies)
  expect(read.areaCode).toBe('4414')
})
