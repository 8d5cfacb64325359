package org.zhucun.kernel.sql;

import java.sql.SQLException;

/** A failure of the database, unchecked; its cause carries the SQL state and the constraint's name. */
public final class SqlFailure extends RuntimeException {

    public SqlFailure(SQLException cause) {
        super(cause);
    }
}
