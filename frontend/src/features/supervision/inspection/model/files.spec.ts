import { describe, expect, it } from 'vitest'
import { newFinding, newVisit } from './draft'
import { completeDraft, prefill } from './draft.fixture'
import { filesIn, onFindings } from './files'

const file = (id: string) => ({ id, name: `${id}.jpg`, size: 3 })
const day = '2005-03-10'
const written = { ...newFinding(day), text: ' 台账缺记 ' }
const stored = { ...written, text: '台账缺记' }

function draft() {
  const one = completeDraft()
  const other = newVisit({ ...prefill, village: { ...prefill.village, code: '441481107218' } })
  one.visits[0]!.findings = [
    { ...written, files: [file('a')] },
    { ...written, severity: 'CRITICAL', files: [file('b'), file('c')] },
    { ...written, files: [file('d')] },
  ]
  other.findings = [{ ...written, files: [file('e')] }, written]
  return { ...one, visits: [...one.visits, other] }
}

describe('the files of an inspection', () => {
  it('hang on the finding that they show, whatever the order in which the server has stored it', () => {
    const answer = {
      id: 'i1',
      visits: [
        { village: { code: '441481107218' }, findings: [{ ...stored, id: 'f5' }] },
        {
          village: { code: '441481107217' },
          findings: [
            { ...stored, id: 'f2', severity: 'CRITICAL' },
            { ...stored, id: 'f1' },
            { ...stored, id: 'f3' },
          ],
        },
      ],
    }
    const hanging = onFindings({ model: draft() }, answer)
    expect(hanging.map((one) => [one.file.id, one.recordId])).toEqual([
      ['a', 'f1'],
      ['b', 'f2'],
      ['c', 'f2'],
      ['d', 'f3'],
      ['e', 'f5'],
    ])
    expect(hanging[0]).toMatchObject({ recordType: 'FINDING', page: '/findings/f1' })
  })

  it('are all known to the outbox, which lets go of them with the draft', () => {
    expect(filesIn(draft()).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})
