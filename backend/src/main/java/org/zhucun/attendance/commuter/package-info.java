/** Commuters: whom the county allows to go home at night, with the nights on which they stay. */
package org.zhucun.attendance.commuter;
