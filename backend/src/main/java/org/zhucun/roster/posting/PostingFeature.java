package org.zhucun.roster.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with postings, and what it means when the database refuses one. */
@ApplicationScoped
class PostingFeature implements Feature {

    static final String READ = "postings:read";
    static final String WRITE = "postings:write";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.EVERYONE), Right.of(WRITE, Role.OFFICES));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(
                new Constraint("posting_overlap", ErrorCode.POSTING_OVERLAP, "/postedOn"),
                new Constraint("posting_second_leader", ErrorCode.SECOND_LEADER, "/role"));
    }
}
