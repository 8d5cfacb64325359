import type { InjectionKey } from 'vue'

/** Provided where an inspection is kept on this device until it is submitted. */
export const ON_DEVICE: InjectionKey<boolean> = Symbol('on device')
