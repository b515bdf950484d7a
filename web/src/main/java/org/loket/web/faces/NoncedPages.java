package org.loket.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.context.PrimeFacesContextFactory;
import org.primefaces.csp.CspState;

/** Gives every page its {@link PageNonce} before PrimeFaces gives it one of its own. */
public class NoncedPages extends FacesContextFactory {

    private final FacesContextFactory plain;

    public NoncedPages(FacesContextFactory wrapped) {
        super(wrapped);
        if (!(wrapped instanceof PrimeFacesContextFactory)) {
            throw new IllegalStateException("the nonce must be given between Faces and PrimeFaces, not around "
                    + wrapped.getClass().getName());
        }
        plain = wrapped.getWrapped();
    }

    @Override
    public FacesContext getFacesContext(Object application, Object request, Object response, Lifecycle lifecycle) {
        FacesContext context = plain.getFacesContext(application, request, response, lifecycle);
        if (context instanceof PrimeFacesContext) {
            return context;
        }
        // PrimeFaces takes the state that it finds when its own context is made
        context.getAttributes().put(CspState.class.getName(), new PageNonce(context));
        return new PrimeFacesContext(context);
    }
}
