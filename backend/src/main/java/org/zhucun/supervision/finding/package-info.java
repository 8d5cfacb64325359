/** What inspections found (问题), followed until it is closed. Findings are written with their inspection. */
package org.zhucun.supervision.finding;
