import type { Locator, Page } from '@playwright/test'

type Form = Page | Locator

const pageOf = (form: Form): Page => ('page' in form ? form.page() : form)

export const save = (page: Page): Promise<void> => page.getByRole('button', { name: '保存' }).click()

/** Types into a select that asks the server, and takes what it finds. */
export async function find(form: Form, label: string, text: string): Promise<void> {
  await form.getByLabel(label).fill(text)
  await pageOf(form).getByRole('option', { name: text }).first().click()
}

export async function choose(form: Form, label: string, option: string): Promise<void> {
  await form.getByLabel(label).press('Enter')
  await pageOf(form).getByRole('option', { name: option, exact: true }).click()
}

export async function date(form: Form, label: string, value: string): Promise<void> {
  await form.getByLabel(label).fill(value)
  await form.getByLabel(label).press('Tab')
}
