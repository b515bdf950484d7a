package org.loket.it.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** One call as a {@code curl} command line says it; an option that is not known is a fault. */
final class Curl {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, byte[]> files;
    private final HttpRequest.Builder request = HttpRequest.newBuilder();
    private String method;
    private byte[] body;
    private String told = "";

    private Curl(Map<String, byte[]> files) {
        this.files = files;
    }

    /** Makes the call; answers what {@code -w} prints, and puts the body into the file that {@code -o} names. */
    static String run(List<String> words, Map<String, byte[]> files) throws IOException, InterruptedException {
        var curl = new Curl(files);
        var kept = curl.read(words.iterator());
        var answer = curl.send();
        files.put(kept, answer.body());
        return curl.told
                .replace("%{http_code}", String.valueOf(answer.statusCode()))
                .replace(
                        "%{content_type}",
                        answer.headers().firstValue("Content-Type").orElse(""))
                .replace("\\n", "\n");
    }

    private String read(Iterator<String> words) {
        var kept = "";
        while (words.hasNext()) {
            var word = words.next();
            switch (word) {
                case "-s" -> {}
                case "-o" -> kept = words.next();
                case "-w" -> told = words.next();
                case "-X" -> method = words.next();
                case "-u" ->
                    header("Authorization: Basic "
                            + Base64.getEncoder().encodeToString(words.next().getBytes(UTF_8)));
                case "-H" -> header(words.next());
                case "--data-binary" -> body = data(words.next());
                case "--json" -> {
                    header("Content-Type: application/json");
                    header("Accept: application/json");
                    body = data(words.next());
                }
                default -> address(word);
            }
        }
        return kept;
    }

    private HttpResponse<byte[]> send() throws IOException, InterruptedException {
        var usual = body == null ? "GET" : "POST";
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        return CLIENT.send(
                request.method(method == null ? usual : method, publisher).build(), BodyHandlers.ofByteArray());
    }

    private void address(String word) {
        if (!word.startsWith("http://")) {
            throw new IllegalArgumentException("neither a known option nor an address: " + word);
        }
        request.uri(URI.create(word));
    }

    private void header(String line) {
        var parts = line.split(": ", 2);
        request.header(parts[0], parts[1]);
    }

    // a file that no earlier line wrote is a paper of the reader's own
    private byte[] data(String word) {
        return word.startsWith("@") ? files.getOrDefault(word.substring(1), Paper.pdf()) : word.getBytes(UTF_8);
    }
}
