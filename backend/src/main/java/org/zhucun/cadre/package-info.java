/** Cadres (驻村干部): who they are, where they stand on a day, and where they stood before. */
package org.zhucun.cadre;
