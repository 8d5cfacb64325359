import { computed, nextTick, reactive, ref, type Ref } from 'vue'
import { translate } from '@/i18n'
import type { ApiProblem } from '@/api/problem'
import { cleaned, mergePatch, same } from './mergePatch'
import type { FormField, FormModel } from './definition'

/** Unsaved input, the content it started from, and the server's objection to it. */
export function useForm(fields: Ref<FormField[]>, initial: FormModel) {
  const model = reactive<FormModel>({ ...initial })
  const base = ref<FormModel>({ ...initial })
  const problem = ref<ApiProblem | null>(null)
  const checked = ref(false)
  /** The value that an error of the server was about: typing another takes the error away. */
  const refused = ref<FormModel>({})

  const dirty = computed(() => fields.value.some(({ name }) => !same(model[name], base.value[name])))

  const errors = computed<Record<string, string>>(() => {
    const byField: Record<string, string> = {}
    for (const [path, messages] of Object.entries(problem.value?.fieldErrors() ?? {})) {
      const [name = '', row] = path.split('.')
      if (!same(refused.value[name], model[name])) continue
      const inRows = row !== undefined && fields.value.some((one) => one.name === name && one.kind === 'rows')
      const text = inRows ? messages.map((said) => atRow(row, said)).join(' ') : messages.join(' ')
      byField[name] = inRows && byField[name] ? `${byField[name]} ${text}` : text
    }
    for (const field of fields.value) {
      if (checked.value && field.required && cleaned(model[field.name]) === null) {
        byField[field.name] = translate('form.required')
      }
    }
    return byField
  })

  /** Messages about something that the form does not show. */
  const elsewhere = computed(() => {
    const shown = new Set(fields.value.map((field) => field.name))
    return Object.entries(problem.value?.fieldErrors() ?? {})
      .filter(([path]) => path !== '' && !shown.has(path.split('.')[0] ?? ''))
      .flatMap(([, messages]) => messages)
  })

  function restart(values: FormModel): void {
    base.value = { ...values }
    Object.assign(model, values)
    problem.value = null
    checked.value = false
  }

  function accepts(): boolean {
    checked.value = true
    problem.value = null
    if (Object.keys(errors.value).length === 0) return true
    focusFirstError()
    return false
  }

  function refuse(reason: ApiProblem): void {
    problem.value = reason
    refused.value = JSON.parse(JSON.stringify(model)) as FormModel
    focusFirstError()
  }

  /** Only what has a value: the server's defaults are the server's. */
  function body(): FormModel {
    const values = fields.value.map(({ name }) => [name, cleaned(model[name])] as const)
    return Object.fromEntries(values.filter(([, value]) => value !== null))
  }

  const patch = () => mergePatch(base.value, { ...base.value, ...model })

  return { model, base, problem, errors, elsewhere, dirty, restart, accepts, refuse, body, patch }
}

/** The server counts the rows of a field from 0, people from 1. */
const atRow = (row: string, message: string) => translate('form.atRow', { n: Number(row) + 1, message })

export type FormState = ReturnType<typeof useForm>

function focusFirstError(): void {
  void nextTick(() => {
    document
      .querySelector<HTMLElement>('.el-form-item.is-error input, .el-form-item.is-error button')
      ?.focus()
  })
}
