/** Leaders (领导) who stand behind the teams: of provincial units, of the city, of counties and of the city's units. */
@Owns("liaison_leader")
package org.zhucun.liaison.leader;

import org.zhucun.kernel.sql.Owns;
