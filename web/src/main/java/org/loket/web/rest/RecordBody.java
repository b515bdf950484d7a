package org.loket.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;

/** Records come in and go out as JSON; every fault in what came in is named at once. */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RecordBody implements MessageBodyReader<Record>, MessageBodyWriter<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type declared, Annotation[] annotations, MediaType mediaType) {
        return isRecord(type);
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type declared,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return RecordReader.read(JsonText.read(body), type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type declared, Annotation[] annotations, MediaType mediaType) {
        return isRecord(type);
    }

    @Override
    public void writeTo(
            Record value,
            Class<?> type,
            Type declared,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(RecordWriter.text(value).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isRecord(Class<?> type) {
        return Record.class.isAssignableFrom(type);
    }
}
