package io.tallystick.it.container;

import java.io.File;

import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.container.LibraryContainer;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The application exactly as it was packaged, plus the test classes: {@code ROOT.war} in Payara Micro, the EAR in WildFly.
 *
 * <p>Payara Micro is started once per test class, so put many tests into few classes.
 */
final class Deployments {

    private static final File ARCHIVE = new File(System.getProperty("container.archive"));

    private Deployments() {
    }

    /** @param tests the test class and whatever it needs inside the container */
    static Archive<?> tallystickWith(Class<?>... tests) {
        return ARCHIVE.getName().endsWith(".ear") ? ear(tests) : war(tests);
    }

    /** The same with a clock that tests move by hand, in a library that every part of the application sees. */
    static Archive<?> tallystickByHand(Class<?>... tests) {
        var clock = ShrinkWrap.create(JavaArchive.class, "clock.jar").addClass(HandMovedClock.class)
                .addAsManifestResource(new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"all\"/>"),
                        "beans.xml");
        var archive = tallystickWith(tests);
        ((LibraryContainer<?>) archive).addAsLibrary(clock);
        return archive;
    }

    private static Archive<?> war(Class<?>... tests) {
        return ShrinkWrap.createFromZipFile(WebArchive.class, ARCHIVE).addClasses(tests);
    }

    private static Archive<?> ear(Class<?>... tests) {
        var ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, ARCHIVE);
        var web = ear.getAsType(WebArchive.class, "licensing-web.war").addClasses(tests);
        return ear.addAsModule(Testable.archiveToTest(web));
    }
}
