const DAY = 86_400_000

const numberOf = (day: string): number => Date.parse(day) / DAY

/** How many of the days of a period lie in the month of a day. */
export function daysInMonth(startsOn: string, days: number, day: string): number {
  const month = new Date(`${day.slice(0, 'yyyy-mm'.length)}-01`)
  const next = new Date(month)
  next.setUTCMonth(next.getUTCMonth() + 1)
  const first = Math.max(numberOf(startsOn), month.getTime() / DAY)
  const end = Math.min(numberOf(startsOn) + days, next.getTime() / DAY)
  return Math.max(0, end - first)
}
