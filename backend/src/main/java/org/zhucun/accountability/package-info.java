/**
 * Who has to answer for what: exceptions of duty, which ask the town about a month, and cases of discipline. Later also
 * assessment.
 */
package org.zhucun.accountability;
