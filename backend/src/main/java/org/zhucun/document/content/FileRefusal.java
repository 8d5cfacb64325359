package org.zhucun.document.content;

import java.io.IOException;
import java.util.List;

/** A file that no document may be. The code is that of the sentence which says why. */
public class FileRefusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> args;

    FileRefusal(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = List.of(args);
    }

    public String code() {
        return code;
    }

    public Object[] args() {
        return args.toArray();
    }
}
