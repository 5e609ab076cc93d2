package io.tallystick.catalog.entity;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureChange;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.ProductOrder;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A part of a product that a license may include. Its code never changes; its terms are where new licenses start from. */
@Entity
@Table(name = "product_feature")
@SequenceGenerator(name = "FeatureId", sequenceName = "id_sequence", allocationSize = 50)
public class Feature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "FeatureId")
    private Long id;
    @Column(name = "product_id")
    private long productId;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(name = "feature_type")
    private FeatureType type;
    private String metadata;
    @Embedded
    private ConsumptionTerms consumption;
    @Embedded
    private FloatingTerms floating;

    protected Feature() {
    }

    /** A feature of this product. */
    public Feature(long productId, ProductOrder.Feature order) {
        this.productId = productId;
        this.code = order.code();
        this.name = order.name();
        this.type = order.type();
        this.metadata = order.metadata();
        this.consumption = order.consumption();
        this.floating = order.floating();
    }

    /** Takes over what the change names and leaves the rest. */
    public void apply(FeatureChange change) {
        name = change.name() == null ? name : change.name();
        metadata = change.metadata() == null ? metadata : change.metadata();
        consumption = change.consumption().apply(consumption);
        floating = change.floating().apply(floating);
    }

    /** The feature as others see it. */
    public FeatureView view() {
        return new FeatureView(id, code, name, type, metadata, consumption, floating);
    }
}
