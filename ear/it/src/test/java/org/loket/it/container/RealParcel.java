package org.loket.it.container;

import java.io.File;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as built, with one more WAR in it that holds the tests. */
final class RealParcel {

    private static final String APPLICATION =
            """
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
              <display-name>Loket</display-name>
              <module><ejb>loket-ejb.jar</ejb></module>
              <module><web><web-uri>loket-web.war</web-uri><context-root>/</context-root></web></module>
              <module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>
              <library-directory>lib</library-directory>
            </application>
            """;

    private RealParcel() {}

    static EnterpriseArchive with(Class<?>... tests) {
        var war = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClasses(tests)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        return ShrinkWrap.create(ZipImporter.class, "loket.ear")
                .importFrom(new File(System.getProperty("loket.ear")))
                .as(EnterpriseArchive.class)
                .addAsModule(Testable.archiveToTest(war))
                .setApplicationXML(new StringAsset(APPLICATION));
    }
}
