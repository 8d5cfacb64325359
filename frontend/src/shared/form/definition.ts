import type { Got, ListPath, ResourcePath, Schemas } from '@/api/types'
import type { EnumName } from '@/shared/lib/enums'
import type { ValueKind } from '@/shared/lib/format'
import type { RemoteName } from '@/shared/select/remotes'

/** One text of each row, an amount of money, a day, or one word of an enumeration. */
export interface RowColumn {
  name: string
  label: string
  maxlength?: number
  money?: true
  date?: true
  enumName?: EnumName
  /** What a new row begins with. */
  first?: string
}

export type FieldKind =
  | {
      kind:
        | 'text'
        | 'password'
        | 'textarea'
        | 'integer'
        | 'money'
        | 'date'
        | 'month'
        | 'bool'
        | 'area'
        | 'incomes'
    }
  | { kind: 'enum' | 'enums'; enumName: EnumName }
  | { kind: 'remote' | 'remotes'; remote: RemoteName }
  /** Yes is 1 and no is 0, where the answer is a number among others. */
  | { kind: 'yesNo' }
  /** Rows of texts, amounts, days and words in an order, at most so many. */
  | { kind: 'rows'; columns: RowColumn[]; most: number }
  /** A file: it is sent when it is chosen, and the value is the id of its upload. */
  | { kind: 'file' }
  /** Shares of a whole, 0 to 1, by quarter. */
  | { kind: 'shares'; quarters: string[] }

const SHOWN: Partial<Record<FieldKind['kind'], ValueKind>> = {
  integer: 'number',
  money: 'money',
  enum: 'enum',
  bool: 'bool',
  yesNo: 'bool',
  date: 'date',
  month: 'code',
}
/** How the value of a field is written where it is not entered. */
export const shownAs = ({ kind }: FieldKind): ValueKind => SHOWN[kind] ?? 'text'

export type FormField<Name extends string = string> = FieldKind & {
  /** Its name in the body that is sent; the server's pointers name it too. */
  name: Name
  label: string
  required?: boolean
  maxlength?: number
  /** i18n key of a sentence below the field. */
  hint?: string
  /** Common texts, one press away, to be gone on with in own words. */
  suggestions?: () => string[]
  /** Takes the whole line. */
  wide?: boolean
  /** Is part of the identity: given once, at creation. */
  onlyNew?: boolean
  /** Cannot be given at creation. */
  onlyExisting?: boolean
  /** Not asked of who is logged in: the server knows it. */
  known?: () => boolean
}

export type FormModel = Record<string, unknown>

/** The create-and-edit form of one resource. */
export interface FormDefinition<P extends ResourcePath> {
  collection: ListPath
  resource: P
  /** i18n key; of what is never created, of what it is. */
  titleNew: string
  titleEdit: string
  fields: FormField[]
  /** Of what it creates, where documents hang on that: a new one is written with its files. */
  recordType?: Schemas['RecordType']
  /** Sent as a whole when it is edited, not what changed only. */
  replaces?: boolean
  blank: () => FormModel
  /** The resource as the server sends it, in the shape that the form sends back. */
  read: (resource: Got<P>) => FormModel
  nameOf: (resource: Got<P>) => string
}

/** `Body` names the schema of the request, so that no field can be sent that the contract does not have. */
export const fieldsOf = <Body>(fields: FormField<keyof Body & string>[]): FormField[] => fields

export const defineForm = <P extends ResourcePath>(definition: FormDefinition<P>): FormDefinition<P> =>
  definition
