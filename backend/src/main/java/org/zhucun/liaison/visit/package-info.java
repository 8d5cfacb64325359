/** What leaders do where they keep contact: visits (指导工作) and stays (进驻), and what they saw and settled. */
@Owns("liaison_visit")
package org.zhucun.liaison.visit;

import org.zhucun.kernel.sql.Owns;
