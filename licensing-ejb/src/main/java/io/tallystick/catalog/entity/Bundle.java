package io.tallystick.catalog.entity;

import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.BundleChange;
import io.tallystick.catalog.boundary.BundleView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Several products that are sold and used together. Born enabled; may be disabled for a while, and archived at the end of its life, as a
 * product. Its code and authorization method never change, because they stand in shipped applications; its members may, for later orders:
 * what was sold stays as it was sold.
 */
@Entity
@Table(name = "bundle")
@SequenceGenerator(name = "BundleId", sequenceName = "id_sequence", allocationSize = 50)
public class Bundle {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "BundleId")
    private Long id;
    @Version
    private long version;
    @Column(name = "company_id")
    private long companyId;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(name = "authorization_method")
    private AuthorizationMethod authorizationMethod;
    private boolean enabled;
    private boolean archived;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected Bundle() {
    }

    /** A bundle that is offered from now on. */
    public Bundle(long companyId, String code, String name, AuthorizationMethod authorizationMethod, OffsetDateTime now) {
        this.companyId = companyId;
        this.code = code;
        this.name = name;
        this.authorizationMethod = authorizationMethod;
        this.enabled = true;
        this.createdAt = now;
    }

    /** Takes over what the change names and leaves the rest; members have rows of their own. */
    public void apply(BundleChange change) {
        name = given(change.name(), name);
        enabled = given(change.enabled(), enabled);
        archived = given(change.archived(), archived);
    }

    /** The bundle as others see it, with these members. */
    public BundleView view(List<BundleView.Member> members) {
        return new BundleView(id, code, name, authorizationMethod, enabled, archived, members, createdAt);
    }

    public long id() {
        return id;
    }

    public AuthorizationMethod authorizationMethod() {
        return authorizationMethod;
    }

    private static <T> T given(T wished, T current) {
        return wished == null ? current : wished;
    }
}
