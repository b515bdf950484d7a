package org.loket.bench.notices;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Push services that take every message, each at an origin of its own. */
final class PushServices implements AutoCloseable {

    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicLong taken = new AtomicLong();

    PushServices(int many) throws IOException {
        for (var i = 0; i < many; i++) {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                exchange.sendResponseHeaders(201, -1);
                exchange.close();
                taken.incrementAndGet();
            });
            server.start();
            servers.add(server);
        }
    }

    /** Where the messages of that subscriber go. */
    String endpoint(int subscriber) {
        var server = servers.get(subscriber % servers.size());
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + subscriber;
    }

    long taken() {
        return taken.get();
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
