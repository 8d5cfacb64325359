const INK = '#1d2530'

export interface MappedArea {
  /** Areas are matched by code: names may be written otherwise on another map. */
  name: string
  value: number | null
  itemStyle?: { areaColor: string }
  label?: { color: string; textBorderColor?: string; textBorderWidth?: number }
}

/** Areas coloured by their value and labelled with it; `text` is empty for an area that has none. */
export function areaMapOption(
  map: string,
  data: MappedArea[],
  text: (code: string) => string,
  visualMap?: Record<string, unknown>,
) {
  const formatter = ({ name }: { name: string }) => text(name)
  return {
    animationDuration: 300,
    // drawn into the canvas: a tooltip of HTML would need inline styles, which the security policy refuses
    tooltip: { renderMode: 'richText', formatter },
    ...(visualMap ? { visualMap: { ...visualMap, show: false } } : {}),
    series: [
      {
        type: 'map',
        map,
        nameProperty: 'adcode',
        selectedMode: false,
        top: 8,
        bottom: 8,
        data,
        label: { show: true, color: INK, fontSize: 12, lineHeight: 16, formatter },
        itemStyle: { borderColor: '#5c6673', areaColor: '#f5f7fa' },
        emphasis: { itemStyle: { areaColor: '#ffe3a3' }, label: { color: INK } },
      },
    ],
  }
}
