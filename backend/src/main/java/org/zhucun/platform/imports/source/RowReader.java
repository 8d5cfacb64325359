package org.zhucun.platform.imports.source;

import java.io.Closeable;
import java.io.IOException;

/** Reads the rows of one format forward, once. Numbers the lines only; {@link DataRows} tells header from data. */
interface RowReader extends Closeable {

    /** The next row, the header row among them, or null at the end. */
    SourceRow next() throws IOException;
}
