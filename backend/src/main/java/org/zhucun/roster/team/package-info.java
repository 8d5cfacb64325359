/** Teams (驻村工作组): one for a village and batch. */
@Owns("team")
package org.zhucun.roster.team;

import org.zhucun.kernel.sql.Owns;
