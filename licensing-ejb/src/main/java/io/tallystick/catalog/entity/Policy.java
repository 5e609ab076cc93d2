package io.tallystick.catalog.entity;

import io.tallystick.catalog.boundary.PolicyChange;
import io.tallystick.catalog.boundary.PolicyView;
import io.tallystick.catalog.boundary.ProductOrder;
import io.tallystick.catalog.boundary.Terms;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;

/** A template of a product's licenses. Its terms are copied when a license is issued (requirement C3); its code never changes. */
@Entity
@Table(name = "license_policy")
@SequenceGenerator(name = "PolicyId", sequenceName = "id_sequence", allocationSize = 50)
public class Policy {

    private static final String SEPARATOR = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PolicyId")
    private Long id;
    @Column(name = "product_id")
    private long productId;
    private String code;
    private String name;
    @Column(name = "is_default")
    private boolean isDefault;
    private String features;
    @Embedded
    private Terms terms;
    private boolean archived;

    protected Policy() {
    }

    /** A policy of this product. */
    public Policy(long productId, ProductOrder.Policy order) {
        this.productId = productId;
        this.code = order.code();
        this.name = order.name();
        this.isDefault = order.isDefault();
        this.features = stored(order.features());
        this.terms = order.terms();
    }

    /** Takes over what the change names; licenses that were issued from it keep their terms. */
    public void apply(PolicyChange change) {
        name = change.name() == null ? name : change.name();
        terms = change.terms().apply(terms);
        features = change.namesFeatures() ? stored(change.features()) : features;
        archived = change.archived() == null ? archived : change.archived();
    }

    /** Is the one that is meant when none is named, or is it no more. */
    public void beDefault(boolean wished) {
        isDefault = wished;
    }

    private static String stored(List<String> codes) {
        return codes == null ? null : String.join(SEPARATOR, codes);
    }

    /** The policy as others see it. */
    public PolicyView view() {
        return new PolicyView(id, code, name, isDefault, terms, featureCodes(), archived);
    }

    private List<String> featureCodes() {
        if (features == null) {
            return null;
        }
        return features.isEmpty() ? List.of() : List.of(features.split(SEPARATOR));
    }
}
