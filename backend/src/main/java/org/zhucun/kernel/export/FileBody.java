package org.zhucun.kernel.export;

import java.io.IOException;
import java.io.OutputStream;

/** A file as the body of an answer, written while it is sent. */
@FunctionalInterface
public interface FileBody {
    void write(OutputStream out) throws IOException;
}
