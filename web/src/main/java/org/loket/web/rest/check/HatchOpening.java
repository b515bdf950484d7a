package org.loket.web.rest.check;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;

/** The hatch for checks is open as long as the house is. */
@WebListener
public class HatchOpening implements ServletContextListener {

    private static final String HATCH = CheckHatch.class.getName();

    @Inject
    CheckHatch hatch;

    @Override
    public void contextInitialized(ServletContextEvent opening) {
        opening.getServletContext().setAttribute(HATCH, hatch);
    }

    @Override
    public void contextDestroyed(ServletContextEvent closing) {
        closing.getServletContext().removeAttribute(HATCH);
    }

    static Optional<CheckHatch> openIn(ServletContext context) {
        return Optional.ofNullable((CheckHatch) context.getAttribute(HATCH));
    }
}
