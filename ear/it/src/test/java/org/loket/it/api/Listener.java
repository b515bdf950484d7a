package org.loket.it.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The other side of webhooks and push messages: keeps what came, and answers as the test lets it. */
final class Listener implements AutoCloseable {

    /** What came once. */
    record Call(String path, String id, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Answer answer = exchange -> exchange.sendResponseHeaders(204, -1);

    Listener() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::receive);
        server.start();
    }

    private void receive(HttpExchange exchange) throws IOException {
        calls.add(new Call(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestBody().readAllBytes()));
        answer.to(exchange);
        exchange.close();
    }

    void answer(Answer as) {
        answer = as;
    }

    /** Something that happens between the call and its answer. */
    void beforeAnswering(Runnable what) {
        answer = exchange -> {
            what.run();
            exchange.sendResponseHeaders(204, -1);
        };
    }

    String url() {
        return url("127.0.0.1", "/");
    }

    String url(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    List<Call> at(String path) {
        return calls.stream().filter(call -> call.path().equals(path)).toList();
    }

    List<Call> about(String number) {
        return calls.stream().filter(call -> call.text().contains(number)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
