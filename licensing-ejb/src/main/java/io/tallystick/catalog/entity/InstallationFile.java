package io.tallystick.catalog.entity;

import io.tallystick.catalog.boundary.Environment;
import io.tallystick.catalog.boundary.InstallationFileOrder;
import io.tallystick.catalog.boundary.InstallationFileView;
import io.tallystick.catalog.boundary.Version;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Where a version of a product is downloaded for one kind of machine. Born with a release; may be changed and taken away. */
@Entity
@Table(name = "installation_file")
@SequenceGenerator(name = "InstallationFileId", sequenceName = "id_sequence", allocationSize = 50)
public class InstallationFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "InstallationFileId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "product_id")
    private long productId;
    private String version;
    @Column(name = "version_order")
    private String versionOrder;
    @Enumerated(EnumType.STRING)
    private Environment environment;
    private String channel;
    private String url;
    @Column(name = "hash_md5")
    private String hashMd5;
    @Column(name = "file_size")
    private Long size;
    @Column(name = "requires_version")
    private String requiresVersion;
    @Column(name = "release_date")
    private OffsetDateTime releaseDate;
    @Column(name = "eula_link")
    private String eulaLink;
    @Column(name = "release_notes_link")
    private String releaseNotesLink;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected InstallationFile() {
    }

    /** A file of this product. */
    public InstallationFile(long companyId, long productId, InstallationFileOrder order, OffsetDateTime now) {
        this.companyId = companyId;
        this.productId = productId;
        this.createdAt = now;
        replace(order);
    }

    /** Its id. */
    public long id() {
        return id;
    }

    /** Takes all of it over. */
    public final void replace(InstallationFileOrder wished) {
        version = wished.version();
        versionOrder = Version.parse(wished.version()).order();
        environment = wished.environment();
        channel = wished.channel();
        url = wished.url();
        hashMd5 = wished.hashMd5();
        size = wished.size();
        requiresVersion = wished.requiresVersion();
        releaseDate = wished.releaseDate();
        eulaLink = wished.eulaLink();
        releaseNotesLink = wished.releaseNotesLink();
    }

    /** The file as others see it. */
    public InstallationFileView view() {
        var file = new InstallationFileOrder(version, environment, channel, url, hashMd5, size, requiresVersion,
            releaseDate.withOffsetSameInstant(ZoneOffset.UTC), eulaLink, releaseNotesLink);
        return new InstallationFileView(id, productId, file, createdAt);
    }

    /** What its version sorts by, equal for equal versions. */
    public String versionOrder() {
        return versionOrder;
    }

    public Environment environment() {
        return environment;
    }
}
