/** Inspections: villages visited, who was on post, what was asked and found. Findings are followed in {@code finding}. */
package org.zhucun.supervision.inspection;
