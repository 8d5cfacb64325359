/** The names that inspections, findings and what refers to them have in common. */
package org.zhucun.supervision;
