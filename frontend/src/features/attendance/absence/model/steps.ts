import type { Schemas } from '@/api/types'
import { fieldsOf } from '@/shared/form/definition'
import type { Fact } from '@/shared/detail/FactList.vue'
import type { EnumName } from '@/shared/lib/enums'
import { stepOf, type Step, type StepPath, type StepRecord } from '@/shared/steps/definition'
import { translate } from '@/i18n'
import { daysFacts, type CadreDays } from './days'

type Asked = StepRecord & CadreDays

const LENGTH = 500

export const nameOf = ({ cadre, startsOn, endsOn }: CadreDays): string =>
  translate('absence.titleOf', { name: cadre.name, from: startsOn, to: endsOn })

export const step = <Row extends Asked>(
  action: string,
  path: StepPath,
  rest: Partial<Step<Row>> = {},
): Step<Row> => stepOf('absence', action, path, rest)

/** A step that the decision belongs to. */
export const approval = <Row extends Asked>(path: StepPath): Step<Row> =>
  step('APPROVE', path, {
    primary: true,
    fields: fieldsOf<Schemas['DecisionNote']>([
      { name: 'note', label: 'absence.note', kind: 'textarea', maxlength: LENGTH, wide: true },
    ]),
  })

/** A step that is not taken without its reason, except back from what was asked. */
export const refusal = <Row extends Asked>(
  path: StepPath,
  action: 'REFUSE' | 'CANCEL' = 'REFUSE',
): Step<Row> =>
  step(action, path, {
    fields: fieldsOf<Schemas['DecisionReason']>([
      {
        name: 'reason',
        label: 'absence.reason',
        kind: 'textarea',
        required: action === 'REFUSE',
        maxlength: LENGTH,
        wide: true,
      },
    ]),
  })

/** What a decision rests on. */
export const decidedOn = (record: CadreDays & { state: string }, states: EnumName): Fact[] => [
  { label: 'absence.state', value: record.state, kind: 'enum', enumName: states },
  ...daysFacts(record),
]
