import type { Schemas } from '@/api/types'
import { defineForm, fieldsOf } from '@/shared/form/definition'
import { nextQuarter, quarterOf } from '@/shared/lib/quarter'

const NAME_LENGTH = 200
/** For a batch without an end the first year is planned. */
const QUARTERS_WITHOUT_END = 4

/** The quarters at whose end something can be expected: those of the batch. */
export function quartersOf(batch: { startsOn: string; endsOn?: string | null }): string[] {
  const quarters = [quarterOf(batch.startsOn)]
  const last = batch.endsOn ? quarterOf(batch.endsOn) : null
  let quarter = quarters[0] ?? ''
  while (last ? quarter < last : quarters.length < QUARTERS_WITHOUT_END) {
    quarter = nextQuarter(quarter)
    quarters.push(quarter)
  }
  return quarters
}

type Measured = Pick<Schemas['TargetDetail'], 'valueType' | 'unit'>

/** A yes, and a task that is done, are not shown as a number. */
export const hasThreshold = ({ valueType }: Measured): boolean =>
  valueType === 'NUMBER' || valueType === 'SOLVED_OF_FOUND'

export const definitionForm = (target: Measured, quarters: string[]) =>
  defineForm({
    collection: '/api/v1/targets',
    resource: '/api/v1/targets/{code}',
    titleNew: 'target.one',
    titleEdit: 'target.edit',
    nameOf: ({ code }) => code,
    fields: fieldsOf<Schemas['TargetUpdate']>([
      {
        name: 'nameZh',
        label: 'target.nameZh',
        kind: 'text',
        required: true,
        maxlength: NAME_LENGTH,
        wide: true,
      },
      {
        name: 'nameEn',
        label: 'target.nameEn',
        kind: 'text',
        required: true,
        maxlength: NAME_LENGTH,
        wide: true,
      },
      ...(hasThreshold(target)
        ? ([
            {
              name: 'threshold',
              label: 'target.threshold',
              kind: target.unit === 'YUAN' ? 'money' : 'integer',
              required: true,
              hint: 'target.thresholdHint',
            },
          ] as const)
        : []),
      { name: 'weight', label: 'target.weight', kind: 'money', required: true },
      {
        name: 'milestones',
        label: 'target.milestones',
        kind: 'shares',
        quarters,
        wide: true,
        hint: 'target.milestonesHint',
      },
    ]),
    blank: () => ({ milestones: {} }),
    read: ({ nameZh, nameEn, threshold, weight, milestones }) => ({
      nameZh,
      nameEn,
      threshold,
      weight,
      milestones,
    }),
  })
