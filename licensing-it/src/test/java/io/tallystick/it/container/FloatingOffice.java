package io.tallystick.it.container;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.access.boundary.CompanyKeys;
import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.boundary.Activations;
import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.ProductOrder;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.floating.boundary.DeviceCheck;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.LicenseOrder;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.storage.Storage;

/** Sells floating licenses inside the server, with two devices, {@code one} and {@code two}, that are active. */
@ApplicationScoped
public class FloatingOffice {

    /** Who calls; known after the first sale. */
    static final AtomicReference<Caller> VENDOR = new AtomicReference<>();

    private static final DeviceDetails SILENT = new DeviceDetails(null, null, null, null, null, null, null, null, null, null);

    @EJB
    private Companies companies;
    @EJB
    private Products products;
    @EJB
    private Licenses licenses;
    @EJB
    private Activations activations;
    @Resource(lookup = Storage.DATA_SOURCE)
    private DataSource dataSource;

    /** A license that was sold. */
    public record Sold(long id, Claim claim) {

        DeviceCheck check(String hardwareId) {
            return DeviceCheck.ofLicense(claim, hardwareId, SILENT, false);
        }
    }

    /** A license with so many slots. */
    public Sold sells(int slots, Duration timeout, int borrowHours) {
        return sells(0, new FloatingTerms(true, false, slots, (int) timeout.toMinutes(), true, borrowHours));
    }

    /** A license, to {@code c@example.org}, that locks its offline devices for so many days. */
    public Sold sellsLocked(int days) {
        return sells(days, FloatingTerms.none());
    }

    /** Founds another company, which sells one license to {@code c@example.org}. */
    public Caller foundsAnother() {
        var name = "other-" + UUID.randomUUID();
        VENDOR.set(vendorOf(companies.found(name, new CompanyKeys(name, "a shared key of another company", name + "-management"))));
        sell(0, FloatingTerms.none());
        return VENDOR.get();
    }

    private Sold sells(int lockDays, FloatingTerms floating) {
        VENDOR.set(vendorOf(company()));
        return sell(lockDays, floating);
    }

    private static Caller vendorOf(long company) {
        return new Caller(company, "a test", "a test", false, null, null, null);
    }

    private Sold sell(int lockDays, FloatingTerms floating) {
        var code = "P-" + UUID.randomUUID();
        products.create(VENDOR.get(), new ProductOrder(code, code, AuthorizationMethod.LICENSE_KEY, false, 0, 120, false, 0, false, "{}", List.of(),
                List.of(), List.of()));
        var terms = new Terms(LicenseType.PERPETUAL, new SeatTerms(9, false, 0, false, true, lockDays, null, null), TimeTerms.unlimited(),
                floating, ConsumptionTerms.none());
        var grant = new LicenseOrder.Grant(null, List.of(), true, standard -> terms, Map.of(), Map.of(), "{}");
        var customer = new CustomerView("c@example.org", "", "", "", "", "", "", "", "", "", "{}", null);
        var issued = licenses.issue(VENDOR.get(), new LicenseOrder(code, customer, List.of(new LicenseOrder.Item(code, null, List.of(grant)))));
        var license = issued.licenses().get(0);
        var sold = new Sold(license.id(), new Claim(code, license.licenseKey(), null, null, null));
        List.of("one", "two").forEach(device -> activations.activate(VENDOR.get(), sold.claim(), Activation.online(device, SILENT, Map.of(), null)));
        return sold;
    }

    /** The one that was made at the first start. */
    private long company() {
        try (var connection = dataSource.getConnection(); var question = connection.createStatement();
                var found = question.executeQuery("select min(id) from company")) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
