/** Batches (批次) and what the province asks of each county in a batch (省分配名额). */
package org.zhucun.roster.batch;
