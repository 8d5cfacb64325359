/** Batches (批次) and what the province asks of each county in a batch (省分配名额). */
@Owns({"batch", "allocation"})
package org.zhucun.roster.batch;

import org.zhucun.kernel.sql.Owns;
