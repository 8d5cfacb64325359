package org.zhucun.kernel.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line, of the same shape as the items of the list. */
final class NdjsonSink<T> implements RowSink<T> {

    private final ObjectWriter writer;
    private final OutputStream out;

    NdjsonSink(OutputStream out, ObjectMapper json) {
        this.out = out;
        this.writer = json.writer().without(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    @Override
    public void accept(T row) throws IOException {
        out.write(writer.writeValueAsBytes(row));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
