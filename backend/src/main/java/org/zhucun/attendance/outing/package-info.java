/** Outings: meetings, training and projects reported to the town; their days count as in the village. */
package org.zhucun.attendance.outing;
