import { newDraft, newVisit, type Draft, type Prefill } from './draft'

export const prefill: Prefill = {
  village: { code: '441481107217', name: '蓝排村委会', path: '兴宁市/永和镇/蓝排村委会' },
  on: '2005-03-10',
  cadres: [
    {
      cadre: { id: 'c1', name: '蓝华明' },
      role: 'LEADER',
      unit: { id: 'u1', name: '省法制办', level: 'PROVINCE' },
      expected: 'PRESENT',
    },
    {
      cadre: { id: 'c2', name: '李建国' },
      role: 'MEMBER',
      unit: { id: 'u1', name: '省法制办', level: 'PROVINCE' },
      expected: 'ON_LEAVE',
    },
  ],
  checklists: [
    { checklist: '五不准', name: '五不准', items: [{ position: 1, text: '没有参与封建迷信活动' }] },
  ],
  openFindings: [],
}

/** A draft that lacks nothing. */
export function completeDraft(key = 'k1', account = 'city'): Draft {
  const draft = newDraft(key, account, '王组长')
  const visit = newVisit(prefill)
  visit.checks.c1 = { result: 'PRESENT', note: '' }
  return { ...draft, visits: [visit] }
}
