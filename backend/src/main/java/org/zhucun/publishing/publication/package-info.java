/** Publicity material (宣传册) that offices have printed. */
@Owns("publication")
package org.zhucun.publishing.publication;

import org.zhucun.kernel.sql.Owns;
