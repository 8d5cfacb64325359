/** Postings (驻点): who is where from when to when. */
@Owns("posting")
package org.zhucun.roster.posting;

import org.zhucun.kernel.sql.Owns;
