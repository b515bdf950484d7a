package org.loket.web.faces.offender;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Planted: a page lives as long as its view. */
@SessionScoped
public class BeanForTheSession implements Serializable {

    private static final long serialVersionUID = 1L;
}
