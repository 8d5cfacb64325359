/** Breaches of the five must-nots (五不准) and what was decided; for the offices of the village and above only. */
package org.zhucun.accountability.discipline;
