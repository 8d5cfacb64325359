import { describe, expect, it } from 'vitest'
import { newDraft, newFinding, newVisit } from './draft'
import { completeDraft, prefill } from './draft.fixture'
import { besides, placeOf, placeOfGap, type Place } from './places'

describe('the place of a fault', () => {
  it.each([
    ['/visits/1/checks/3/cadreId', { step: 2, part: 'checks' }],
    ['/visits/0/answers/2/checklist', { step: 1, part: 'checklist' }],
    ['/visits/0/findings/0/dueOn', { step: 1, part: 'findings' }],
    ['/visits/0/visitedOn', { step: 1, part: 'checks' }],
    ['/visits/9/visitedOn', { step: 0 }],
    ['/visits', { step: 0 }],
    ['/lead', { step: 0 }],
    ['/summary', { step: 3 }],
    ['', { step: 0 }],
  ])('%s', (pointer, place) => {
    expect(placeOf(pointer, 2)).toEqual(place)
  })

  it('comes after another: each village part by part, without a checklist where nothing is asked', () => {
    const draft = completeDraft()
    draft.visits.push(newVisit({ ...prefill, checklists: [] }))
    const way: Place[] = [{ step: 0 }]
    for (let n = 0; n < 7; n++) way.push(besides(draft, way[n] ?? { step: 0 }, 1))
    const walked = way.map(({ step, part }) => `${step} ${part ?? ''}`)
    expect(walked).toEqual([
      '0 ',
      '1 checks',
      '1 checklist',
      '1 findings',
      '2 checks',
      '2 findings',
      '3 checks',
      '3 checks',
    ])
    expect(besides(draft, { step: 3 }, -1)).toEqual({ step: 2, part: 'findings' })
    expect(besides(draft, { step: 2, part: 'checks' }, -1)).toEqual({ step: 1, part: 'findings' })
    expect(besides(draft, { step: 1, part: 'checks' }, -1)).toEqual({ step: 0, part: 'checks' })
  })

  it('is the first village where something is missing', () => {
    const draft = completeDraft()
    const second = newVisit({ ...prefill, village: { ...prefill.village, code: '441481107218' } })
    draft.visits.push(second)
    expect(placeOfGap(draft, 'checks')).toEqual({ step: 2, part: 'checks' })
    second.findings.push({ ...newFinding('2005-03-10'), text: '台账缺记', dueOn: '2005-03-09' })
    expect(placeOfGap(draft, 'due')).toEqual({ step: 2, part: 'findings' })
    expect(placeOfGap(newDraft('k', 'city', ''), 'lead')).toEqual({ step: 0 })
  })
})
