package org.loket.web.faces;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import org.primefaces.csp.CspState;

/**
 * The word by which a page's own scripts are known to the browser: a new one for every page, kept for what the page
 * itself loads later. PrimeFaces' own refuses every form that was posted without its scripts, and opens a session for
 * every visitor.
 */
class PageNonce extends CspState {

    private static final String NAME = PageNonce.class.getName();

    private final FacesContext context;
    private String nonce;
    private boolean kept;

    PageNonce(FacesContext context) {
        super(context);
        this.context = context;
    }

    @Override
    public String getNonce() {
        UIViewRoot page = context.getViewRoot();
        if (nonce == null) {
            nonce = page != null
                            && context.getPartialViewContext().isAjaxRequest()
                            && page.getAttributes().get(NAME) instanceof String known
                    ? known
                    : ofRequest();
        }
        // what is put in before the page stands is not kept with its state
        if (!kept && page != null && page.initialStateMarked() && !page.isTransient()) {
            page.getAttributes().put(NAME, nonce);
            kept = true;
        }
        return nonce;
    }

    // a page of errors is shown within the request of the page that failed, whose policy was sent already
    private String ofRequest() {
        return (String) context.getExternalContext().getRequestMap().computeIfAbsent(NAME, any -> generateNonce());
    }
}
