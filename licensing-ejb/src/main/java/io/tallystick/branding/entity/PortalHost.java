package io.tallystick.branding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A host name by which a company's pages are reached. It is taken and given up, and never changes hands in between. */
@Entity
@Table(name = "portal_host")
public class PortalHost {

    @Id
    private String host;
    @Column(name = "company_id")
    private long companyId;

    protected PortalHost() {
    }

    /** @param host in lower case, without a port */
    public PortalHost(String host, long companyId) {
        this.host = host;
        this.companyId = companyId;
    }

    /** The name, in lower case and without a port. */
    public String host() {
        return host;
    }

    /** Whose it is. */
    public long companyId() {
        return companyId;
    }
}
