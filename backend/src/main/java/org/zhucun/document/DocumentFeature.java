package org.zhucun.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with documents, and what it means when the database refuses one. */
@ApplicationScoped
public class DocumentFeature implements Feature {

    public static final String READ = "documents:read";

    /** To keep them, and to change what is said of one, as offices do. */
    static final String WRITE = "documents:write";

    /** To send files and hang them on records, for all who write any record; each says who writes it. */
    static final String ATTACH = "documents:attach";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.EVERYONE),
                Right.of(WRITE, Role.OFFICES),
                Right.of(ATTACH, EnumSet.of(Role.ADMIN, Role.OFFICE, Role.INSPECTOR, Role.CADRE)));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(
                new Constraint("document_unique", ErrorCode.DUPLICATE, "/uploadId"),
                new Constraint("document_record_unique", ErrorCode.DUPLICATE, "/uploadId"));
    }
}
