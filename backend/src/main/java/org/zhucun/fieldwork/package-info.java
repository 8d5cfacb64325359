/** What the teams do in their villages, written once by those who do it: good deeds (好事实事), and how much of them. */
package org.zhucun.fieldwork;
