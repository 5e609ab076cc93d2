package io.tallystick.license.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** The value of a custom field on a license. */
@Entity
@Table(name = "license_custom_field")
@SequenceGenerator(name = "LicenseCustomFieldId", sequenceName = "id_sequence", allocationSize = 50)
public class LicenseCustomField {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "LicenseCustomFieldId")
    private Long id;
    @Column(name = "license_id")
    private long licenseId;
    @Column(name = "custom_field_id")
    private long customFieldId;
    @Column(name = "field_value")
    private String value;

    protected LicenseCustomField() {
    }

    /** A value of this field on this license. */
    public LicenseCustomField(long licenseId, long customFieldId, String value) {
        this.licenseId = licenseId;
        this.customFieldId = customFieldId;
        this.value = value;
    }

    /** Which field it fills. */
    public long customFieldId() {
        return customFieldId;
    }

    /** What it is filled with. */
    public String value() {
        return value;
    }

    /** Replaces the value. */
    public void replace(String newValue) {
        value = newValue;
    }
}
