/**
 * What documents hold: judged by itself, not by its name; pictures without what a camera writes of place and device; each
 * content stored once, and written and read in constant memory.
 */
@Owns({"document_content", "document_chunk"})
package org.zhucun.document.content;

import org.zhucun.kernel.sql.Owns;
