package org.loket.web.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Gives our styles, scripts and fonts an address that changes with their content, so that no browser keeps an old one. */
public class Fingerprinting extends ResourceHandlerWrapper {

    private static final String OURS = "loket";

    private final Map<String, String> known = new ConcurrentHashMap<>();

    public Fingerprinting(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        return resource == null || !OURS.equals(library) ? resource : new Marked(resource);
    }

    private final class Marked extends ResourceWrapper {

        private Marked(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            // a style sheet names fonts, whose marks are found while its own is computed
            String mark = known.get(getResourceName());
            if (mark == null) {
                mark = fingerprint(getWrapped());
                known.put(getResourceName(), mark);
            }
            return path + (path.contains("?") ? "&" : "?") + "v=" + mark;
        }
    }

    private static String fingerprint(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
