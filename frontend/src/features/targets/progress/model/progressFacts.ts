import type { Schemas } from '@/api/types'
import type { Fact } from '@/shared/detail/FactList.vue'
import { quarterWords } from '@/shared/lib/quarter'
import { linkTo } from '@/shared/links'
import { cellText, savedContent, valueText, type CellWords } from './cellText'
import { thresholdText } from './threshold'

/** The remark on one report. */
export function progressFacts(report: Schemas['ProgressDetail'], words: CellWords): Fact[] {
  const { target, previous } = report
  const before =
    previous && `${cellText(savedContent(previous), report, words)} (${quarterWords(previous.quarter)})`
  return [
    { label: 'progress.target', value: `${target.code} ${target.name}`, wide: true },
    { label: 'progress.village', value: report.village.path, to: linkTo.village(report.village) },
    { label: 'progress.quarter', value: quarterWords(report.quarter) },
    { label: 'progress.batch', value: report.batch.name },
    { label: 'progress.value', value: valueText(savedContent(report), report, words) },
    { label: 'progress.threshold', value: thresholdText(report) },
    { label: 'progress.share', value: report.share, kind: 'percent' },
    { label: 'progress.previous', value: before },
    { label: 'progress.revision', value: report.revision },
    { label: 'progress.computed', value: report.computed, kind: 'bool' },
    { label: 'progress.document', value: report.document, wide: true },
    { label: 'progress.note', value: report.note, wide: true },
    { label: 'progress.reportedAt', value: report.reportedAt, kind: 'instant' },
    { label: 'progress.verifiedAt', value: report.verifiedAt, kind: 'instant' },
    { label: 'common.updatedAt', value: report.updatedAt, kind: 'instant' },
  ]
}
