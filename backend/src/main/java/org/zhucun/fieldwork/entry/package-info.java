/** What all that cadres write down for their villages has in common: who writes and changes it, and who took part. */
package org.zhucun.fieldwork.entry;
