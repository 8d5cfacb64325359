/** Records of the wire: their members, and how one record is written once and used inside another. */
package org.zhucun.kernel.records;
