import type { RouteLocationRaw } from 'vue-router'
import { translate } from '@/i18n'
import { formatValue } from '@/shared/lib/format'
import { pageOf } from '@/shared/links'
import type { ReportFigure } from './report'

/** What a number on the paper says when it is pointed at. */
export function titleOfFigure({ label, value, unit, definition }: ReportFigure): string {
  const amount = value ?? null
  const words =
    amount === null
      ? translate('report.noValue')
      : `${formatValue(amount, 'number')} ${translate(`enum.FigureUnit.${unit}`)}`
  return `${label} ${words}\n${definition}`
}

/**
 * Makes the numbers of a page lead to the rows behind them; each keeps its place on the page in `data-place`. What has no
 * list leads to its line among the report's own figures.
 */
export function linkFigures(
  pages: readonly HTMLElement[],
  figures: readonly ReportFigure[],
  addressOf: (to: RouteLocationRaw) => string,
  own: (code: string) => RouteLocationRaw,
): void {
  const byCode = new Map(figures.map((figure) => [figure.code, figure]))
  for (const page of pages)
    for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-figure]')) {
      const figure = byCode.get(link.dataset.figure ?? '')
      link.dataset.place ??= (link.getAttribute('href') ?? '').slice(1)
      if (!figure) continue
      link.setAttribute('href', addressOf(pageOf(figure.query) ?? own(figure.code)))
      link.title = titleOfFigure(figure)
    }
}
