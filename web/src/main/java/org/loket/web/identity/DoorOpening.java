package org.loket.web.identity;

import jakarta.inject.Inject;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Puts the doorman at the door when the building opens, and takes him away when it closes. */
@WebListener
public class DoorOpening implements ServletContextListener {

    @Inject
    Doorman doorman;

    @Override
    public void contextInitialized(ServletContextEvent opening) {
        AuthConfigFactory.getFactory().registerServerAuthModule(new DoorModule(doorman), opening.getServletContext());
    }

    @Override
    public void contextDestroyed(ServletContextEvent closing) {
        AuthConfigFactory.getFactory().removeServerAuthModule(closing.getServletContext());
    }
}
