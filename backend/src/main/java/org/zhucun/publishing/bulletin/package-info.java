/** Bulletins (简报): the issues of an office, counted by the year. */
@Owns("bulletin")
package org.zhucun.publishing.bulletin;

import org.zhucun.kernel.sql.Owns;
