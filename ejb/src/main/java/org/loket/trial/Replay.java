package org.loket.trial;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What came of judging every examination again.
 *
 * @param differing how many came out otherwise
 * @param differences the first of them, by file number
 * @param took milliseconds
 */
public record Replay(
        OffsetDateTime at, String by, long examinations, long differing, long took, List<Otherwise> differences) {

    /**
     * An examination that comes out otherwise.
     *
     * @param number of the file
     * @param position which examination of the file, from 1
     * @param conditions those that differ; empty where only the verdict or the validity does, or the law knows the day no more
     */
    public record Otherwise(String number, int position, List<String> conditions) {}

    public boolean isIdentical() {
        return differing == 0;
    }
}
