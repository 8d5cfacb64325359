/**
 * Files on their way: sent in pieces, so that a line that breaks costs a piece and not the file. Each is its account's
 * alone, and is forgotten after a day.
 */
@Owns({"upload", "upload_piece"})
package org.zhucun.document.upload;

import org.zhucun.kernel.sql.Owns;
