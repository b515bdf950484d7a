package org.loket.bench.check;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;

/** The least that a server can be asked for: no sign-in, no body, no filter, nothing to do. */
@ApplicationPath("/")
public class Empty extends Application {

    /** Answers without a word. */
    @Path("nothing")
    public static class Nothing {

        @GET
        public void nothing() {
            // that is all
        }
    }
}
