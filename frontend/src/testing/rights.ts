import contract from '@/api/schema.d.ts?raw'
import type { Capability } from '@/shared/session/store'

const all = [...(/ Capability:[^;\n]*/.exec(contract)?.[0] ?? '').matchAll(/"([\w-]+:\w+)"/g)]

/** What the server tells a clerk of a city's office: all but what the administrator does. */
export const officeRights = all
  .map(([, name]) => name as Capability)
  .filter((right) => !/^accounts:(read|write)$/.test(right))
