/**
 * Files taken in bulk: read, staged, checked and written in one transaction each, by what each feature teaches ({@link
 * org.zhucun.platform.imports.Importer}). Owns the jobs and the rows that they rejected.
 */
@Owns({"import_job", "import_rejected_row"})
package org.zhucun.platform.imports;

import org.zhucun.kernel.sql.Owns;
