/** Liaisons (挂钩联系): which leader keeps contact with which county or town, from when to when, and where nobody does. */
@Owns("liaison")
package org.zhucun.liaison.liaison;

import org.zhucun.kernel.sql.Owns;
