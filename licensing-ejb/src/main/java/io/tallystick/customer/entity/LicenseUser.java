package io.tallystick.customer.entity;

import io.tallystick.customer.boundary.EmailSpelling;
import io.tallystick.customer.boundary.LicenseUserChange;
import io.tallystick.customer.boundary.LicenseUserOrder;
import io.tallystick.customer.boundary.LicenseUserView;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A person who uses licenses by name and password. Born with the first license issued to an e-mail address. */
@Entity
@Table(name = "license_user")
@SequenceGenerator(name = "LicenseUserId", sequenceName = "id_sequence", allocationSize = 50)
public class LicenseUser {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "LicenseUserId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    private String email;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "is_initial_password")
    private boolean initialPassword;
    @Column(name = "is_active")
    private boolean active;
    @Column(name = "first_name")
    private String firstName;
    @Column(name = "last_name")
    private String lastName;
    @Embedded
    private SoughtName soughtName = new SoughtName();
    @Column(name = "phone_number")
    private String phoneNumber;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected LicenseUser() {
    }

    /** A user who may log in at once, with an initial password. */
    public LicenseUser(long companyId, LicenseUserOrder order, String passwordHash, OffsetDateTime now) {
        this.companyId = companyId;
        this.email = canonical(order.email());
        this.passwordHash = passwordHash;
        this.initialPassword = true;
        this.active = true;
        bearName(order.firstName(), order.lastName());
        this.phoneNumber = order.phoneNumber();
        this.createdAt = now;
    }

    /** Its id. */
    public long id() {
        return id;
    }

    /** The spelling under which a user is stored and found (requirement U3). */
    public static String canonical(String email) {
        return EmailSpelling.of(email).folded();
    }

    /** The stored hash. */
    public String passwordHash() {
        return passwordHash;
    }

    /** Another hash takes the place of the stored one; {@code initial} when the vendor chose the password. */
    public void changePassword(String newHash, boolean initial) {
        passwordHash = newHash;
        initialPassword = initial;
    }

    /** Takes over what the change names and leaves the rest. */
    public void apply(LicenseUserChange change) {
        active = change.active() == null ? active : change.active();
        bearName(change.firstName() == null ? firstName : change.firstName(), change.lastName() == null ? lastName : change.lastName());
        phoneNumber = change.phoneNumber() == null ? phoneNumber : change.phoneNumber();
    }

    /** The user as others see it. */
    public LicenseUserView view() {
        return new LicenseUserView(id, email, active, firstName, lastName, phoneNumber, initialPassword);
    }

    private void bearName(String first, String last) {
        firstName = first;
        lastName = last;
        soughtName.follow(first, last);
    }
}
