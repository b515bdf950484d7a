package org.loket.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The door for other systems: everything under {@code /api} speaks JSON. */
@ApplicationPath("/api")
public class Api extends Application {}
