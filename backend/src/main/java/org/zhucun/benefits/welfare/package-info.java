/**
 * Welfare (保障): insurances, health examinations and visits by the leader of one's unit, cadre by cadre; who on post lacks
 * which, as a list and as figures by area.
 */
@Owns("welfare_record")
package org.zhucun.benefits.welfare;

import org.zhucun.kernel.sql.Owns;
