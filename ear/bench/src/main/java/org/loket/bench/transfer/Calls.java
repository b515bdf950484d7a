package org.loket.bench.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** Calls of the demo accounts, each of which has to succeed. */
final class Calls {

    // the smallest file that is a PDF of one page
    private static final String PAGE =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final JsonObject worker;

    Calls(URI address) throws IOException, InterruptedException {
        this.address = address;
        this.worker = object(read("worker", "api/dossier"))
                .getJsonArray("applications")
                .getJsonObject(0)
                .getJsonObject("facts");
    }

    /** The worker as the first file has it. */
    String worker() {
        return worker.getJsonObject("worker").toString();
    }

    String nationalNumber() {
        return worker.getJsonObject("worker").getString("nationalNumber");
    }

    /** The enterprise of that first file. */
    String enterprise() {
        return worker.getJsonObject("employer").getString("enterpriseNumber");
    }

    /** The number of what was made. */
    String made(String account, String path, String body) throws IOException, InterruptedException {
        var answer = object(send(account, "POST", path, "application/json", BodyPublishers.ofString(body)));
        return answer.getString(answer.containsKey("id") ? "id" : "number");
    }

    String done(String account, String path, String body) throws IOException, InterruptedException {
        return send(account, "POST", path, "application/json", BodyPublishers.ofString(body));
    }

    String read(String account, String path) throws IOException, InterruptedException {
        return send(account, "GET", path, "application/json", BodyPublishers.noBody());
    }

    String readByNobody(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    void document(String account, String path) throws IOException, InterruptedException {
        send(account, "PUT", path, "application/pdf", BodyPublishers.ofString(PAGE));
    }

    String permitOf(String number) throws IOException, InterruptedException {
        return object(read("employer", "api/applications/" + number))
                .getJsonObject("permit")
                .getString("number");
    }

    private String send(String account, String verb, String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        var caller = Base64.getEncoder().encodeToString((account + ":loket").getBytes(UTF_8));
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Basic " + caller)
                .header("Content-Type", type)
                .method(verb, body)
                .build();
        return answer(request);
    }

    private String answer(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    request.uri() + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
