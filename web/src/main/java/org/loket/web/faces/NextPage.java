package org.loket.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says what went well, on the page that follows. */
public final class NextPage {

    private NextPage() {}

    public static void says(String what) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(what));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
