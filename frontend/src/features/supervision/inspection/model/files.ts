import type { Schemas } from '@/api/types'
import type { Entry } from '@/shared/outbox/entry'
import type { Hanging, HeldFile } from '@/shared/outbox/files'
import { paths } from '@/shared/paths'
import type { Draft, DraftFinding } from './draft'

type Stored = Schemas['InspectionDetail']

/** All files of a draft. */
export const filesIn = ({ visits }: Pick<Draft, 'visits'>): HeldFile[] =>
  visits.flatMap(({ findings }) => findings.flatMap(({ files = [] }) => files))

/** The files of an inspection hang on its findings, which the server has stored in an order of its own. */
export function onFindings({ model }: Pick<Entry, 'model'>, stored: { id: string }): Hanging[] {
  return (model as Draft).visits.flatMap(({ prefill, findings }) => {
    const visit = (stored as Stored).visits.find(({ village }) => village.code === prefill.village.code)
    const left = [...(visit?.findings ?? [])]
    return findings.flatMap((finding) => {
      const at = left.findIndex((one) => isSame(finding, one))
      const [found] = at < 0 ? [] : left.splice(at, 1)
      return found ? (finding.files ?? []).map((file) => hangOn(found.id, file)) : []
    })
  })
}

const isSame = (written: DraftFinding, stored: Stored['visits'][number]['findings'][number]): boolean =>
  stored.text === written.text.trim() &&
  stored.category === written.category &&
  stored.severity === written.severity &&
  stored.dueOn === written.dueOn

const hangOn = (finding: string, file: HeldFile): Hanging => ({
  file,
  recordType: 'FINDING',
  recordId: finding,
  page: paths.finding.detail(finding),
})
