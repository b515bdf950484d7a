package org.loket.web.faces.notice;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says what went well on the page that follows. */
final class Done {

    private Done() {}

    static void say(String said) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(said));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
