import { expect, type Page } from '@playwright/test'

/** All that was typed into a sheet is saved: nothing counts as unsaved any more. The notice that says so passes. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^保存(草稿)?$/ })).toBeDisabled()
  await expect(page.getByText(/格未保存/)).toHaveCount(0)
}
