package io.tallystick.customer.entity;

import io.tallystick.customer.boundary.CustomerSheet;
import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.customer.boundary.EmailSpelling;
import io.tallystick.customer.boundary.NameSpelling;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/**
 * Who bought licenses. Born with the first order under an e-mail address, or made by the vendor; every later order brings its details up
 * to date.
 */
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
    /** The address in one spelling, to be found by. */
    @Column(name = "folded_email")
    private String foldedEmail;
    @Column(name = "company_name")
    private String companyName;
    /** The name in one spelling, to be found by. */
    @Column(name = "folded_company")
    private String foldedCompany;
    private String reference;
    private String phone;
    @Column(name = "first_name")
    private String firstName;
    @Column(name = "last_name")
    private String lastName;
    @Embedded
    private SoughtName soughtName = new SoughtName();
    private String city;
    private String postcode;
    private String state;
    private String country;
    private String metadata;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_account_id")
    private CustomerAccount account;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected Customer() {
    }

    /**
     * A customer of this company.
     *
     * @param account that it belongs to; null for none
     */
    public Customer(long companyId, CustomerView details, CustomerAccount account, OffsetDateTime now) {
        this.companyId = companyId;
        this.createdAt = now;
        replace(details, account);
    }

    /** Its id. */
    public long id() {
        return id;
    }

    /** Takes over all details, empty ones too. */
    public final void replace(CustomerView details, CustomerAccount newAccount) {
        email = details.email();
        foldedEmail = EmailSpelling.of(email).folded();
        bearCompany(details.companyName());
        reference = details.reference();
        phone = details.phone();
        bearName(details.firstName(), details.lastName());
        city = details.city();
        postcode = details.postcode();
        state = details.state();
        country = details.country();
        metadata = details.metadata();
        account = newAccount;
    }

    /**
     * Takes over the details that are given; empty ones leave what is known.
     *
     * @param newAccount null leaves the customer where it is
     */
    public void refresh(CustomerView details, CustomerAccount newAccount) {
        bearCompany(given(details.companyName(), companyName));
        reference = given(details.reference(), reference);
        phone = given(details.phone(), phone);
        bearName(given(details.firstName(), firstName), given(details.lastName(), lastName));
        city = given(details.city(), city);
        postcode = given(details.postcode(), postcode);
        state = given(details.state(), state);
        country = given(details.country(), country);
        metadata = "{}".equals(details.metadata()) ? metadata : details.metadata();
        account = newAccount == null ? account : newAccount;
    }

    /** The customer as others see it. */
    public CustomerView view() {
        return new CustomerView(email, companyName, reference, phone, firstName, lastName, city, postcode, state, country, metadata,
            account == null ? null : account.code());
    }

    /** The customer as its vendor works with it. */
    public CustomerSheet sheet() {
        return new CustomerSheet(id, view(), createdAt);
    }

    private void bearCompany(String name) {
        companyName = name;
        foldedCompany = NameSpelling.of(name).folded();
    }

    private void bearName(String first, String last) {
        firstName = first;
        lastName = last;
        soughtName.follow(first, last);
    }

    private static String given(String wished, String known) {
        return wished.isEmpty() ? known : wished;
    }
}
