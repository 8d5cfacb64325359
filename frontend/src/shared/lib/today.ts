import { computed, ref, shallowRef } from 'vue'

/** What the server says of the day. */
export interface ToldDay {
  today: string
  demonstrationDay: boolean
}

const AHEAD_OF_UTC = 8 * 3_600_000

/** The day in China by the clock of this device. */
export const dayOfDevice = (): string =>
  new Date(Date.now() + AHEAD_OF_UTC).toISOString().slice(0, 'yyyy-mm-dd'.length)

const calendar = ref(dayOfDevice())
const told = shallowRef<(ToldDay & { on: string }) | null>(null)

/** Takes the day that the server has just told; null when nobody is logged in. */
export function takeToday(day: ToldDay | null): void {
  turnCalendar()
  told.value = day && { today: day.today, demonstrationDay: day.demonstrationDay, on: calendar.value }
}

/** Whether the device has come to another day since this was last asked. */
export function turnCalendar(): boolean {
  const before = calendar.value
  calendar.value = dayOfDevice()
  return calendar.value !== before
}

/** The demonstration's own day, which stands still; null where the calendar's holds. */
export const demonstrationDay = computed(() => (told.value?.demonstrationDay ? told.value.today : null))

/** The day that defaults, overdue marks and limits go by: the server's, and past midnight the device's until it is told. */
export const today = (): string =>
  told.value && (told.value.demonstrationDay || told.value.on === calendar.value)
    ? told.value.today
    : calendar.value
