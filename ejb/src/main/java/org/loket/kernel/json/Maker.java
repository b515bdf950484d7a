package org.loket.kernel.json;

import jakarta.json.spi.JsonProvider;

/** What makes JSON, looked up once: the static methods of {@code jakarta.json.Json} search the class path each time. */
final class Maker {

    static final JsonProvider JSON = JsonProvider.provider();

    private Maker() {}
}
