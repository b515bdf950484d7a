package org.loket.web.rest.check;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;

/** The lane for checks is open as long as the house is. */
@WebListener
public class LaneOpening implements ServletContextListener {

    private static final String LANE = CheckLane.class.getName();

    @Inject
    CheckLane lane;

    @Override
    public void contextInitialized(ServletContextEvent opening) {
        opening.getServletContext().setAttribute(LANE, lane);
    }

    @Override
    public void contextDestroyed(ServletContextEvent closing) {
        closing.getServletContext().removeAttribute(LANE);
    }

    static Optional<CheckLane> openIn(ServletContext context) {
        return Optional.ofNullable((CheckLane) context.getAttribute(LANE));
    }
}
