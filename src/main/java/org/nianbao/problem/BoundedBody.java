package org.nianbao.problem;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops reading a body that did not announce its size once it is too large. */
@Provider
class BoundedBody implements ReaderInterceptor {
    private final long mostBytes;

    BoundedBody(@ConfigProperty(name = "nianbao.max-body-size") MemorySize mostBytes) {
        this.mostBytes = mostBytes.asLongValue();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Bounded(context.getInputStream(), mostBytes));
        return context.proceed();
    }

    /** Lets so many bytes through, and ends the request with the next one. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream stream, long mostBytes) {
            super(stream);
            left = mostBytes;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw Problem.CONTENT_TOO_LARGE.because("请求体过大", "The request body is too large");
            }
        }
    }
}
