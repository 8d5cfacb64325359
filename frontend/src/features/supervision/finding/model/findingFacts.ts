import type { Schemas } from '@/api/types'
import { translate } from '@/i18n'
import type { Fact } from '@/shared/detail/FactList.vue'
import { formatValue } from '@/shared/lib/format'
import { linkTo } from '@/shared/links'
import { paths } from '@/shared/paths'
import { inspectionWords, ownerWords } from './words'

/** The remark on one finding. */
export function findingFacts(finding: Schemas['FindingDetail']): Fact[] {
  const { owner, earlier } = finding
  return [
    { label: 'finding.text', value: finding.text, wide: true },
    { label: 'finding.village', value: finding.village.path, to: linkTo.village(finding.village) },
    { label: 'finding.category', value: finding.category, kind: 'enum', enumName: 'FindingCategory' },
    {
      label: 'finding.owner',
      value: ownerWords(owner),
      to: linkTo.area(owner.area) ?? linkTo.unit(owner.unit),
    },
    { label: 'finding.foundOn', value: finding.foundOn, kind: 'date' },
    { label: 'finding.dueOn', value: finding.dueOn, kind: 'date', tone: finding.overdue ? 'danger' : null },
    {
      label: 'finding.inspection',
      value: inspectionWords(finding.inspection),
      to: paths.inspection.detail(finding.inspection.id),
    },
    {
      label: 'finding.recurrent',
      value: earlier ? translate('finding.seeEarlier') : formatValue(false, 'bool'),
      to: earlier ? paths.finding.detail(earlier) : null,
    },
    { label: 'finding.rectifiedAt', value: finding.rectifiedAt, kind: 'instant' },
    { label: 'finding.closedAt', value: finding.closedAt, kind: 'instant' },
    { label: 'finding.rectification', value: finding.rectification, wide: true },
  ]
}
