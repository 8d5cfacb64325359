/**
 * Exceptions: what does not fit in a cadre's month. Each is a question to the town with its evidence, found by rules from
 * the duty sheet, leave, outings, commuters and inspections; it never counts as a score.
 */
@Owns("duty_exception")
package org.zhucun.accountability.dutyexception;

import org.zhucun.kernel.sql.Owns;
