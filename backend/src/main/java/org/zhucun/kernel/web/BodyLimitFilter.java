package org.zhucun.kernel.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;

/** Refuses bodies above the limit, by the length they announce or as they are read; operations with files are free. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyLimitFilter implements ContainerRequestFilter {

    private final long maxBytes;

    @Context
    ResourceInfo resource;

    BodyLimitFilter(@ConfigProperty(name = "zhucun.http.max-json-bytes") long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod().isAnnotationPresent(LargeBody.class) || !request.hasEntity()) {
            return;
        }
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > maxBytes) {
            throw new ApiException(ErrorCode.PAYLOAD_TOO_LARGE);
        }
        request.setEntityStream(new Limited(request.getEntityStream(), maxBytes));
    }

    private static final class Limited extends FilterInputStream {

        private long left;

        private Limited(InputStream in, long maxBytes) {
            super(in);
            this.left = maxBytes;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new ApiException(ErrorCode.PAYLOAD_TOO_LARGE);
            }
        }
    }
}
