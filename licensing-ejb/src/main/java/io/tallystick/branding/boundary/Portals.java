package io.tallystick.branding.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.branding.control.Colour;
import io.tallystick.branding.control.PortalRows;
import io.tallystick.branding.entity.Branding;
import io.tallystick.signing.boundary.Signatures;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** The pages of companies, by host name. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Portals {

    private static final String ACTOR = "portal";

    @Inject
    PortalRows rows;
    @EJB
    Companies companies;
    @EJB
    Signatures signatures;

    /**
     * Whose pages a host name shows (requirement W1).
     *
     * @param host in lower case, without a port
     * @return empty when it shows nobody's
     */
    public Optional<PortalView> of(String host) {
        return rows.companyOf(host).or(companies::only).map(this::ofCompany);
    }

    /** True when a company took this host name: such a name may stand in a link that is mailed, and needs no other page before the portal. */
    public boolean isTaken(String host) {
        return rows.companyOf(host).isPresent();
    }

    /** A visitor of these pages, who may do what anybody may that holds a license of this company (requirement W2). */
    public Caller caller(PortalView portal, String address) {
        return new Caller(portal.companyId(), ACTOR, null, false, null, signatures.activeKey(portal.companyId()), address);
    }

    /** The picture of a company, PNG; empty when it shows none. */
    public Optional<byte[]> logo(PortalView portal) {
        return rows.of(portal.companyId()).map(Branding::logo);
    }

    /** The pages of a company that is known already. */
    public PortalView ofCompany(long companyId) {
        Branding branding = rows.of(companyId).orElse(null);
        String name = companies.nameOf(companyId);
        return branding == null ? new PortalView(companyId, name, null, null, null, null, null, false, "0")
            : new PortalView(companyId, branding.name() == null ? name : branding.name(), branding.welcome(), branding.supportEmail(),
                branding.supportUrl(), branding.accent(), onDark(branding), branding.logo() != null,
                Long.toString(branding.changedAt().toInstant().toEpochMilli(), Character.MAX_RADIX));
    }

    /** A colour that was chosen for light pages alone is made lighter for the dark ones. */
    private static String onDark(Branding branding) {
        return branding.accentDark() != null || branding.accent() == null ? branding.accentDark()
            : new Colour(branding.accent()).lightened().rgb();
    }
}
