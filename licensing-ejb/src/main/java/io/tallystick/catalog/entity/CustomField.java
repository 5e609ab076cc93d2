package io.tallystick.catalog.entity;

import io.tallystick.catalog.boundary.CustomFieldView;
import io.tallystick.catalog.boundary.ProductOrder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A field of a vendor's own, filled on each license of a product. */
@Entity
@Table(name = "custom_field")
@SequenceGenerator(name = "CustomFieldId", sequenceName = "id_sequence", allocationSize = 50)
public class CustomField {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CustomFieldId")
    private Long id;
    @Column(name = "product_id")
    private long productId;
    private String name;
    @Column(name = "data_type")
    private String dataType;
    @Column(name = "default_value")
    private String defaultValue;

    protected CustomField() {
    }

    /** A field of this product's licenses. */
    public CustomField(long productId, ProductOrder.CustomField order) {
        this.productId = productId;
        this.name = order.name();
        this.dataType = order.dataType();
        this.defaultValue = order.defaultValue();
    }

    /** New licenses start with this value; null for none. */
    public void startFrom(String value) {
        defaultValue = value;
    }

    /** The field as others see it. */
    public CustomFieldView view() {
        return new CustomFieldView(id, name, dataType, defaultValue);
    }
}
