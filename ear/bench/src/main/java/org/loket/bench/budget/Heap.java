package org.loket.bench.budget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a server's log of collections says of its heap. */
public record Heap(long mostUsed, long mostLeft, long mostTaken) {

    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    /** In megabytes: the most before and after a collection, and the most that was taken from the machine. */
    public static Heap of(Path log) throws IOException {
        var used = 0L;
        var left = 0L;
        var taken = 0L;
        for (var collection = COLLECTION.matcher(Files.readString(log)); collection.find(); ) {
            used = Math.max(used, Long.parseLong(collection.group(1)));
            left = Math.max(left, Long.parseLong(collection.group(2)));
            taken = Math.max(taken, Long.parseLong(collection.group(3)));
        }
        return new Heap(used, left, taken);
    }
}
