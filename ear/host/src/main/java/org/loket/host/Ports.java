package org.loket.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The ports of this machine: which one is free, and whether a wanted one is. */
public final class Ports {

    private Ports() {}

    public static int free() {
        try (var socket = bound(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void requireFree(int port) {
        try (var socket = bound(port)) {
            assert socket.isBound();
        } catch (IOException e) {
            throw new CannotServe(
                    "Port " + port + " is taken by another program: choose another one, for instance -Dport="
                            + (port < 65_000 ? port + 1 : 8080) + ".",
                    e);
        }
    }

    private static ServerSocket bound(int port) throws IOException {
        var socket = new ServerSocket();
        // without it a port whose last connections are still closing would look taken
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }
}
