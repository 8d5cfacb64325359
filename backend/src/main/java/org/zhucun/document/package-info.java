/**
 * Documents (制度和附件): what the office of an area keeps, as policies and handbooks, and what hangs on a record as its
 * evidence. {@link org.zhucun.document.Attachable} is how a feature lets documents hang on its records.
 */
@Owns("document")
package org.zhucun.document;

import org.zhucun.kernel.sql.Owns;
