/**
 * One workflow for whatever moves by steps. A feature declares its states and steps once, as a {@link
 * org.zhucun.platform.steps.Workflow}: from which states to which, who takes a step, whether something has to be said.
 * From that follow the guard, the actions that are offered, the answer to a conflict, and the history.
 *
 * <p>Owns the table {@code transition}, which keeps every step for ever, also of records and accounts that are gone. Only
 * {@link org.zhucun.platform.steps.Steps} writes it.
 */
@Owns("transition")
package org.zhucun.platform.steps;

import org.zhucun.kernel.sql.Owns;
