import type { RouteLocationRaw } from 'vue-router'
import type { Schemas } from '@/api/types'
import { translate } from '@/i18n'
import { formatValue } from '@/shared/lib/format'
import { paths } from '@/shared/paths'

export interface InspectionFigure {
  /** Part of the i18n key. */
  key: string
  text: string
  /** The list that holds exactly as many rows. */
  to?: RouteLocationRaw
  alert?: boolean
}

/** Inspections and findings on the overview, in two rows. */
export function inspectionFigures(statistics: Schemas['InspectionStatistics']) {
  const { total, area, from, to } = statistics
  const count = (key: string, value: number): InspectionFigure => ({
    key,
    text: formatValue(value, 'number'),
  })
  const listed = (key: string, value: number, filter: Record<string, string>): InspectionFigure => ({
    ...count(key, value),
    to: { path: paths.finding.list, query: { area: area.code, from, to, ...filter } },
  })
  const median = total.medianDaysToClose
  return {
    inspections: [
      count('inspections', total.inspectionsTotal),
      count('villagesInspected', total.villagesInspected),
      count('villagesNotInspected', total.villagesNotInspected),
      { key: 'onPostRate', text: formatValue(total.onPostRate, 'percent') },
      { ...count('absent', total.byResult.absentUnexplained), alert: total.byResult.absentUnexplained > 0 },
    ] as InspectionFigure[],
    findings: [
      { ...listed('overdue', total.overdue, { overdue: 'true' }), alert: total.overdue > 0 },
      listed('open', total.findings.open, { state: 'OPEN' }),
      listed('rectified', total.findings.rectified, { state: 'RECTIFIED' }),
      listed('closed', total.findings.closed, { state: 'CLOSED' }),
      listed('recurrent', total.recurrent, { recurrent: 'true' }),
      {
        key: 'median',
        text:
          typeof median === 'number'
            ? translate('finding.figures.days', { n: formatValue(median, 'number') })
            : '',
      },
    ] as InspectionFigure[],
  }
}
