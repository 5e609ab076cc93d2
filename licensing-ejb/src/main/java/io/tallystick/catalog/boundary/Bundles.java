package io.tallystick.catalog.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.catalog.control.BundleRows;
import io.tallystick.catalog.control.BundleRules;
import io.tallystick.catalog.control.Catalog;
import io.tallystick.catalog.entity.Bundle;
import io.tallystick.shared.Columns;
import io.tallystick.shared.Difference;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The bundles of a company (§3.5, §6). */
@Stateless
public class Bundles {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Companies companies;
    @EJB
    Products products;
    @Inject
    Catalog catalog;
    @Inject
    BundleRows bundles;
    @Inject
    Event<BundleCreated> created;
    @Inject
    Event<BundleChanged> changed;
    @Inject
    Clock clock;

    /**
     * Creates a bundle; {@code duplicate_value} when a bundle or a product has the code, {@code unknown_product} and
     * {@code validation_error} for members that do not fit.
     */
    public BundleView create(Caller caller, BundleOrder order) {
        companies.hold(caller);
        catalog.requireFreeCode(caller.companyId(), order.code());
        List<LicenseTemplate> templates = templates(caller, order.members());
        AuthorizationMethod method = templates.get(0).product().authorizationMethod();
        BundleRules.requireMethod(method, templates);
        Bundle bundle = new Bundle(caller.companyId(), order.code(), order.name(), method, OffsetDateTime.now(clock));
        em.persist(bundle);
        em.flush();
        bundles.replaceMembers(bundle, members(order.members(), templates));
        created.fire(new BundleCreated(caller, order.code()));
        return bundles.view(bundle);
    }

    /** Changes what the change names; {@code not_found} for another company's id, and the refusals of {@link #create}. */
    public BundleView change(Caller caller, long id, BundleChange change) {
        companies.hold(caller);
        Bundle bundle = found(caller, id);
        BundleView before = bundles.view(bundle);
        Map<String, Object> columns = Columns.of(bundle);
        bundle.apply(change);
        if (change.members() != null) {
            List<LicenseTemplate> templates = templates(caller, change.members());
            BundleRules.requireMethod(bundle.authorizationMethod(), templates);
            bundles.replaceMembers(bundle, members(change.members(), templates));
        }
        BundleView view = bundles.view(bundle);
        changed.fire(new BundleChanged(caller, view.code(), Difference.between(columns, Columns.of(bundle))
            .value("members", before.memberCodes(), view.memberCodes()).toString()));
        return view;
    }

    /** One bundle; {@code not_found} for another company's id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BundleView get(Caller caller, long id) {
        return bundles.view(found(caller, id));
    }

    /** The company's bundles, oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<BundleView> list(Caller caller, Page.Request page) {
        return bundles.list(caller, page).map(bundles::view);
    }

    /** The bundle that an application or an order names; {@code unknown_product}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BundleView named(Caller caller, String code) {
        return bundles.byCode(caller.companyId(), code).map(bundles::view)
            .orElseThrow(() -> new LicensingException(ErrorCode.UNKNOWN_PRODUCT, "There is no bundle " + code + ": check the bundle's code."));
    }

    /** Whether a code is that of a bundle. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean knows(Caller caller, String code) {
        return bundles.byCode(caller.companyId(), code).isPresent();
    }

    /**
     * What the licenses of a bundle are made from, one for each member, in their order; {@code unknown_product}, {@code archived_product} for
     * what is sold no more (requirement C9).
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LicenseTemplate> templates(Caller caller, String code) {
        BundleView bundle = named(caller, code);
        if (bundle.archived()) {
            throw new LicensingException(ErrorCode.ARCHIVED_PRODUCT, "The bundle " + code + " is archived and sold no more: restore it first.");
        }
        return bundle.members().stream()
            .map(member -> products.sold(caller, member.product().shortCode(), member.policyCode())).toList();
    }

    private List<LicenseTemplate> templates(Caller caller, List<BundleOrder.Member> members) {
        BundleRules.requireConsistent(members);
        return members.stream().map(member -> products.template(caller, member.productCode(), member.policyCode())).toList();
    }

    private static List<BundleView.Member> members(List<BundleOrder.Member> wished, List<LicenseTemplate> templates) {
        List<BundleView.Member> members = new ArrayList<>();
        for (int i = 0; i < wished.size(); i++) {
            members.add(new BundleView.Member(templates.get(i).product(), wished.get(i).policyCode()));
        }
        return members;
    }

    private Bundle found(Caller caller, long id) {
        return bundles.byId(caller, id).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }
}
