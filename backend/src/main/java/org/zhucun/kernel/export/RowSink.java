package org.zhucun.kernel.export;

import java.io.Closeable;
import java.io.IOException;

/** Target of an export's rows, one after another; closing completes the file. */
interface RowSink<T> extends Closeable {
    void accept(T row) throws IOException;
}
