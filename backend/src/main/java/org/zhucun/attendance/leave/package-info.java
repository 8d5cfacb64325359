/** Leave: asked for, decided by the town or the county, cancelled, or cut short by an early return. */
package org.zhucun.attendance.leave;
