import { describe, expect, it } from 'vitest'
import { definitionForm, quartersOf } from './definitionForm'

const namesOf = (target: Parameters<typeof definitionForm>[0]) =>
  definitionForm(target, []).fields.map(({ name, kind }) => `${name}:${kind}`)

describe('the form of a target', () => {
  it('asks for whole numbers, and for money only where the goal is money', () => {
    expect(namesOf({ valueType: 'NUMBER', unit: 'PERSON' })).toContain('threshold:integer')
    expect(namesOf({ valueType: 'NUMBER', unit: 'YUAN' })).toContain('threshold:money')
  })

  it('has no threshold where a yes or a task done is all there is', () => {
    for (const valueType of ['YES_NO', 'STATUS'] as const) {
      const names = namesOf({ valueType, unit: 'STATUS' }).join()
      expect(names).not.toContain('threshold')
      expect(names).toContain('milestones:shares')
    }
  })
})

describe('the quarters of a batch', () => {
  it('reach from its first day to its last', () => {
    expect(quartersOf({ startsOn: '2005-01-10', endsOn: '2005-12-31' })).toEqual([
      '2005-Q1',
      '2005-Q2',
      '2005-Q3',
      '2005-Q4',
    ])
    expect(quartersOf({ startsOn: '2005-11-10', endsOn: '2006-02-01' })).toEqual(['2005-Q4', '2006-Q1'])
  })

  it('are those of a year while it has no end', () => {
    expect(quartersOf({ startsOn: '2005-04-01', endsOn: null })).toHaveLength(4)
  })
})
