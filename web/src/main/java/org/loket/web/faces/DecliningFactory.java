package org.loket.web.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Declining} in the way of every exception of a page. */
public class DecliningFactory extends ExceptionHandlerFactory {

    public DecliningFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Declining(getWrapped().getExceptionHandler());
    }
}
