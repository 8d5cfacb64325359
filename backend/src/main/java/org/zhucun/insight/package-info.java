/** Figures and checks over everything below: read-only, owning no table. */
package org.zhucun.insight;
