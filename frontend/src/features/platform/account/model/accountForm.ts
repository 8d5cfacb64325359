import type { Schemas } from '@/api/types'
import { defineForm, fieldsOf } from '@/shared/form/definition'

const NAME_LENGTH = 100
const USERNAME_LENGTH = 64
const PASSWORD_LENGTH = 200

export const accountForm = defineForm({
  collection: '/api/v1/users',
  resource: '/api/v1/users/{id}',
  titleNew: 'account.new',
  titleEdit: 'account.edit',
  nameOf: (account) => account.displayName,
  fields: fieldsOf<Schemas['AccountCreate']>([
    {
      name: 'username',
      label: 'account.username',
      kind: 'text',
      required: true,
      maxlength: USERNAME_LENGTH,
      hint: 'account.usernameHint',
      onlyNew: true,
    },
    {
      name: 'displayName',
      label: 'account.displayName',
      kind: 'text',
      required: true,
      maxlength: NAME_LENGTH,
      hint: 'account.displayNameHint',
    },
    { name: 'roles', label: 'account.roles', kind: 'enums', enumName: 'Role', required: true },
    {
      name: 'areaCode',
      label: 'account.area',
      kind: 'area',
      required: true,
      hint: 'account.areaHint',
    },
    { name: 'cadreId', label: 'account.cadre', kind: 'remote', remote: 'cadre', hint: 'account.cadreHint' },
    {
      name: 'password',
      label: 'account.password',
      kind: 'password',
      required: true,
      maxlength: PASSWORD_LENGTH,
      hint: 'account.passwordHint',
      onlyNew: true,
    },
    { name: 'enabled', label: 'account.enabled', kind: 'bool', onlyExisting: true },
  ]),
  blank: () => ({}),
  read: (account) => ({
    username: account.username,
    displayName: account.displayName,
    roles: [...account.roles],
    areaCode: account.area.code,
    cadreId: account.cadre?.id ?? null,
    enabled: account.enabled,
    // never sent back: what was typed goes once it is saved
    password: '',
  }),
})

/** A new password for an account, set by an administrator. */
export const passwordFields = fieldsOf<Schemas['PasswordSet']>([
  {
    name: 'password',
    label: 'account.newPassword',
    kind: 'password',
    required: true,
    maxlength: PASSWORD_LENGTH,
    hint: 'account.passwordHint',
    wide: true,
  },
])
