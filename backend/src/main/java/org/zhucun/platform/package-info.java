/**
 * What makes the product a system of its own before it knows any cadre: who calls and what of ({@code access}), files
 * taken in bulk ({@code imports}), numbers of rules that change with time ({@code parameter}), and what stands around the
 * API on its port ({@code web}). Uses the kernel only.
 */
package org.zhucun.platform;
