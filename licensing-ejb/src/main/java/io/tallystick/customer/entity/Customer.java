package io.tallystick.customer.entity;

import io.tallystick.customer.boundary.CustomerView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** Who bought licenses. Born with the first order under an e-mail address; every later order brings its details up to date. */
@Entity
@Table(name = "customer")
@SequenceGenerator(name = "CustomerId", sequenceName = "id_sequence", allocationSize = 50)
public class Customer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CustomerId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    private String email;
    @Column(name = "company_name")
    private String companyName;
    private String reference;
    private String phone;
    @Column(name = "first_name")
    private String firstName;
    @Column(name = "last_name")
    private String lastName;
    private String city;
    private String postcode;
    private String state;
    private String country;
    private String metadata;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected Customer() {
    }

    /** A customer of this company. */
    public Customer(long companyId, CustomerView details, OffsetDateTime now) {
        this.companyId = companyId;
        this.email = details.email();
        this.createdAt = now;
        refresh(details);
    }

    /** Its id. */
    public long id() {
        return id;
    }

    /** Takes over the details that are given; empty ones leave what is known. */
    public final void refresh(CustomerView details) {
        companyName = given(details.companyName(), companyName);
        reference = given(details.reference(), reference);
        phone = given(details.phone(), phone);
        firstName = given(details.firstName(), firstName);
        lastName = given(details.lastName(), lastName);
        city = given(details.city(), city);
        postcode = given(details.postcode(), postcode);
        state = given(details.state(), state);
        country = given(details.country(), country);
        metadata = metadata == null || !"{}".equals(details.metadata()) ? details.metadata() : metadata;
    }

    /** The customer as others see it. */
    public CustomerView view() {
        return new CustomerView(email, companyName, reference, phone, firstName, lastName, city, postcode, state, country, metadata);
    }

    private static String given(String wished, String known) {
        return known == null || !wished.isEmpty() ? wished : known;
    }
}
