import type { paths } from '@/api/schema'
import type { Fact } from '@/shared/detail/FactList.vue'
import type { FormField, FormModel } from '@/shared/form/definition'

/** Operations that take one record a step further. */
export type StepPath = keyof paths & `/api/v1/${string}/{id}/${string}`

/** A record that moves by steps, as a list or a page shows it. */
export interface StepRecord {
  id: string
  version: number
  /** What the caller may do now, as the server says. */
  actions: readonly string[]
}

/** One step: its name among the record's actions, where it is taken, and what it is taken with. */
export interface Step<Row> {
  action: string
  path: StepPath
  /** i18n keys of its button and of what is said when it is done. */
  label: string
  done: string
  /** The step that is expected next. */
  primary?: boolean
  fields?: FormField[]
  initial?: (record: Row) => FormModel
  /** What is chosen beside the fields, when it is taken. */
  body?: () => FormModel
}

/** A step whose words are those of its feature: `<words>.<ACTION>`, and `<words>.done.<ACTION>` once it is taken. */
export const stepOf = <Row>(
  words: string,
  action: string,
  path: StepPath,
  rest: Partial<Step<Row>> = {},
): Step<Row> => ({ action, path, label: `${words}.${action}`, done: `${words}.done.${action}`, ...rest })

/** How the records of one resource move. */
export interface Workflow<Row> {
  resource: `/api/v1/${string}/{id}` & keyof paths
  steps: readonly Step<Row>[]
  /** How a dialog calls the record. */
  nameOf: (record: Row) => string
  /** What a decision rests on: shown beside what it was when somebody has changed it meanwhile. */
  facts: (record: Row) => Fact[]
}

export const defineWorkflow = <Row>(workflow: Workflow<Row>): Workflow<Row> => workflow

/** The entity tag of the version that stands on the screen. */
export const tagOf = (record: { version: number }): string => `"${record.version}"`
