/** The texts of documents as offices keep them, with every version that they have had. */
package org.zhucun.report.template;
