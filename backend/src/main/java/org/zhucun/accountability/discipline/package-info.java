/** Breaches of the five must-nots (五不准) and what was decided; for the offices of the village and above only. */
@Owns("discipline_case")
package org.zhucun.accountability.discipline;

import org.zhucun.kernel.sql.Owns;
