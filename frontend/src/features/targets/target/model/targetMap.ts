import { areaMapOption } from '@/shared/chart/areaMap'
import { shareOf, textOf, type AreaTargets, type View } from './figures'
import { shadeOf } from './shades'

const INK = '#1d2530'
const PAPER = '#f5f7fa'

/** The areas in the colours that their cells of the matrix have. */
export function targetMapOption(rows: AreaTargets[], target: string, view: View, map: string) {
  const figuresOf = (row: AreaTargets) => row.targets.find(({ code }) => code === target)
  const labels = new Map<string, string>()
  const data = rows.flatMap((row) => {
    const figures = figuresOf(row)
    if (!figures) return []
    const share = shareOf(figures, view)
    const shade = shadeOf(share, view)
    labels.set(row.area.code, `${row.area.name}\n${textOf(figures, view)}`)
    return [
      {
        name: row.area.code,
        value: share,
        ...(shade ? { itemStyle: { areaColor: shade.background } } : {}),
        // a name may reach over the border into an area of another colour
        label: { color: shade?.ink ?? INK, textBorderColor: shade?.background ?? PAPER, textBorderWidth: 3 },
      },
    ]
  })
  return areaMapOption(map, data, (code) => labels.get(code) ?? '')
}
