/** Teams (驻村工作组): one for a village and batch. */
package org.zhucun.roster.team;
