package org.loket.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** The pages of the office: switches Jakarta Faces on. */
@FacesConfig
@ApplicationScoped
public class Pages {}
