package io.tallystick.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * An API key of a company with its shared key. Lives until it is revoked, and stays afterwards so that a caller hears "revoked" rather
 * than "unknown".
 */
@Entity
@Table(name = "api_key")
@SequenceGenerator(name = "ApiKeyId", sequenceName = "id_sequence", allocationSize = 50)
public class ApiKey {

    private static final String SEPARATOR = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ApiKeyId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    private String name;
    @Column(name = "api_key")
    private String apiKey;
    @Column(name = "sealed_shared_key")
    private String sealedSharedKey;
    @Column(name = "read_only")
    private boolean readOnly;
    private String products;
    private boolean revoked;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected ApiKey() {
    }

    /** @param products short codes that the key is limited to; null for no limit */
    public ApiKey(long companyId, String name, String apiKey, String sealedSharedKey, boolean readOnly, List<String> products,
                  OffsetDateTime now) {
        this.companyId = companyId;
        this.name = name;
        this.apiKey = apiKey;
        this.sealedSharedKey = sealedSharedKey;
        this.readOnly = readOnly;
        this.products = stored(products);
        this.createdAt = now;
    }

    /** The form in which a limit is stored; null for no limit. */
    static String stored(List<String> products) {
        return products == null ? null : String.join(SEPARATOR, products);
    }

    /** The short codes in a stored limit; null for no limit, empty where the key reaches no product. */
    public static List<String> productsIn(String stored) {
        if (stored == null) {
            return null;
        }
        return stored.isEmpty() ? List.of() : List.of(stored.split(SEPARATOR));
    }

    /** Refuses every later call that carries this key. */
    public void revoke() {
        revoked = true;
    }

    /** Its id. */
    public long id() {
        return id;
    }

    /** What the vendor calls it. */
    public String name() {
        return name;
    }

    /** The public part, as sent in requests. */
    public String apiKey() {
        return apiKey;
    }

    /** True when the key may only read. */
    public boolean readOnly() {
        return readOnly;
    }

    /** True once revoked. */
    public boolean revoked() {
        return revoked;
    }

    /** The short codes that the key is limited to; null for no limit. */
    public List<String> products() {
        return productsIn(products);
    }

    /** When it was made. */
    public OffsetDateTime createdAt() {
        return createdAt;
    }
}
