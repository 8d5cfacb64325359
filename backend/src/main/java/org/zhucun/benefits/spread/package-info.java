/** How far the subsidies of a month lie apart, inside each town and between levels. Owns no table. */
package org.zhucun.benefits.spread;
