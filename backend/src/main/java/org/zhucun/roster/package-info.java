/**
 * The roster (花名册): divisions, villages, dispatching units, batches, cadres, teams, who is posted where from when to
 * when, and the rules they keep. The module itself holds the names that its features, and what refers to them, share,
 * and the marks of its changes.
 */
@Owns("roster_change")
package org.zhucun.roster;

import org.zhucun.kernel.sql.Owns;
