/** The texts of documents as offices keep them, with every version that they have had. */
@Owns({"report_template", "report_template_version"})
package org.zhucun.report.template;

import org.zhucun.kernel.sql.Owns;
