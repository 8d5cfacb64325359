import { describe, expect, it } from 'vitest'
import {
  bodyOf,
  daysAfter,
  gapsOf,
  itemKey,
  namesIn,
  newDraft,
  newFinding,
  newVisit,
  renew,
  ownerKey,
  ownersOf,
  unchecked,
} from './draft'
import { completeDraft, prefill } from './draft.fixture'

describe('a draft', () => {
  it('takes what is on record, and leaves it to the inspector to see who is there', () => {
    const visit = newVisit(prefill)
    expect(visit.checks.c2?.result).toBe('ON_LEAVE')
    expect(visit.checks.c1?.result).toBeNull()
    expect(unchecked(visit)).toEqual(['蓝华明'])
  })

  it('says what is missing', () => {
    expect(gapsOf(newDraft('k', 'city', ' '))).toEqual(['lead', 'visits'])
    const draft = completeDraft()
    expect(gapsOf(draft)).toEqual([])
    draft.visits[0]?.findings.push(newFinding('2005-03-10'))
    expect(gapsOf(draft)).toEqual(['finding'])
  })

  it('becomes what the server wants, to be submitted at once', () => {
    const draft = completeDraft()
    draft.members = '张三、李四，\n王五'
    const visit = draft.visits[0]
    if (visit) {
      visit.answers[itemKey('五不准', 1)] = { answer: 'YES', note: ' ' }
      visit.findings.push({
        ...newFinding('2005-03-10'),
        text: ' 台账缺记 ',
        files: [{ id: 'p1', name: '台账.jpg', size: 3 }],
      })
    }
    expect(bodyOf(draft)).toEqual({
      kind: 'UNANNOUNCED',
      startsOn: '2005-03-10',
      endsOn: '2005-03-10',
      lead: '王组长',
      members: ['张三', '李四', '王五'],
      summary: null,
      submit: true,
      visits: [
        {
          villageCode: '441481107217',
          visitedOn: '2005-03-10',
          note: null,
          checks: [
            { cadreId: 'c1', result: 'PRESENT', note: null },
            { cadreId: 'c2', result: 'ON_LEAVE', note: null },
          ],
          answers: [{ checklist: '五不准', position: 1, answer: 'YES', note: null }],
          findings: [{ category: 'DUTY', severity: 'MINOR', text: '台账缺记', dueOn: '2005-03-25' }],
        },
      ],
    })
  })

  it('lasts from the first to the last visit', () => {
    const draft = completeDraft()
    draft.visits.push({ ...newVisit({ ...prefill, on: '2005-03-08' }), checks: {} })
    expect(bodyOf(draft)).toMatchObject({ startsOn: '2005-03-08', endsOn: '2005-03-10' })
  })

  it('takes over who is posted now, and keeps what was seen of those who stay', () => {
    const visit = completeDraft().visits[0] ?? newVisit(prefill)
    const [first] = prefill.cadres
    if (!first) throw new Error('nobody')
    const added = { ...first, cadre: { id: 'c3', name: '王秀英' } }
    visit.answers[itemKey('旧清单', 1)] = { answer: 'NO', note: '' }
    renew(visit, { ...prefill, cadres: [first, added] })
    expect(unchecked(visit)).toEqual(['王秀英'])
    const [sent] = bodyOf({ ...completeDraft(), visits: [visit] }).visits ?? []
    expect(sent?.checks?.map(({ cadreId }) => cadreId)).toEqual(['c1'])
    expect(sent?.answers).toEqual([])
  })

  it('does not take a day before the visit for the end of the time to put right', () => {
    const draft = completeDraft()
    draft.visits[0]?.findings.push({ ...newFinding('2005-03-10'), text: '台账缺记', dueOn: '2005-03-09' })
    expect(gapsOf(draft)).toEqual(['due'])
  })

  it('offers the town first, then its county and the units of those posted there', () => {
    const owners = ownersOf(prefill)
    expect(owners.map(({ name }) => name)).toEqual(['永和镇', '兴宁市', '省法制办'])
    const { ownerAreaCode } = owners[1] ?? {}
    expect(ownerAreaCode).toBe('441481')
    expect(ownerKey({ ...newFinding('2005-03-10'), ownerUnitId: 'u1' })).toBe('u1')
    expect(ownerKey(newFinding('2005-03-10'))).toBe(owners[0]?.key)
  })

  it('counts days over the end of a month', () => {
    expect(daysAfter('2005-02-20', 15)).toBe('2005-03-07')
  })

  it('reads names however they are separated', () => {
    expect(namesIn(' 张三;李四 、、 ')).toEqual(['张三', '李四'])
  })
})
