package org.zhucun.platform.imports.job;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.zhucun.kernel.sql.SqlFailure;

/** Shows the database that this process lives: a connection of its own holds an advisory lock on the process's number. */
@ApplicationScoped
class JobInstance {

    /** First key of the locks; the second is the number of the process. */
    static final int LOCK_CLASS = 20_050_110;

    private static final int CHECK_SECONDS = 5;

    private final DataSource dataSource;
    private final int number = new SecureRandom().nextInt(1, Integer.MAX_VALUE);
    private Connection holder;

    JobInstance(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The number under which this process's jobs are registered; the lock is held from the first call on. */
    synchronized int number() {
        try {
            if (holder == null || !holder.isValid(CHECK_SECONDS)) {
                release();
                holder = dataSource.getConnection();
                try (PreparedStatement lock = holder.prepareStatement("select pg_advisory_lock(?, ?)")) {
                    lock.setInt(1, LOCK_CLASS);
                    lock.setInt(2, number);
                    lock.execute();
                }
            }
            return number;
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    @PreDestroy
    synchronized void release() {
        if (holder != null) {
            try (Connection closing = holder;
                    PreparedStatement unlock = closing.prepareStatement("select pg_advisory_unlock_all()")) {
                unlock.execute();
            } catch (SQLException alreadyGone) {
                // the lock went with the connection
            } finally {
                holder = null;
            }
        }
    }
}
