/**
 * Reports (工作情况汇报, 简报, 通报): what an area's office says of a day. Each is written once from the data of a moment, which
 * are frozen with it; then it is edited, submitted, issued under a number, sent up or down, and stays.
 */
@Owns({"report", "report_figure", "report_paragraph", "report_attachment", "report_file", "report_receipt"})
package org.zhucun.report.report;

import org.zhucun.kernel.sql.Owns;
