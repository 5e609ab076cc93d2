package io.tallystick.customer.entity;

import io.tallystick.customer.boundary.NameSpelling;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A person's name as people look for it: some type the first name first, others the last name. */
@Embeddable
public class SoughtName {

    @Column(name = "folded_name")
    private String firstNameFirst;
    @Column(name = "folded_surname")
    private String lastNameFirst;

    protected SoughtName() {
    }

    /** The person is called this from now on. */
    void follow(String firstName, String lastName) {
        firstNameFirst = NameSpelling.of(firstName + " " + lastName).folded();
        lastNameFirst = NameSpelling.of(lastName + " " + firstName).folded();
    }
}
