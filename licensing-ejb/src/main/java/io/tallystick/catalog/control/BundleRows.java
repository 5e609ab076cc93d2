package io.tallystick.catalog.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.BundleView;
import io.tallystick.catalog.entity.Bundle;
import io.tallystick.catalog.entity.BundleMember;
import io.tallystick.catalog.entity.Product;
import io.tallystick.shared.Listing;
import io.tallystick.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds bundles and their members; every query is limited to a company. */
@ApplicationScoped
public class BundleRows {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The bundle with this code. */
    public Optional<Bundle> byCode(long companyId, String code) {
        return em.createQuery("select b from Bundle b where b.companyId = :company and b.code = :code", Bundle.class)
            .setParameter("company", companyId).setParameter("code", code).getResultStream().findFirst();
    }

    /** The bundle with this id. */
    public Optional<Bundle> byId(Caller caller, long id) {
        return reached(caller).where("b.id = ?", id).first();
    }

    /** The company's bundles, oldest first where no other order is wished. */
    public Page<Bundle> list(Caller caller, Page.Request page) {
        return reached(caller).orderedBy("code", "b.code", false).orderedBy("name", "b.name", false).standard("id", false).page(page, Bundle::id);
    }

    /** A caller who is limited to products reaches bundles of these products alone. */
    private Listing<Bundle> reached(Caller caller) {
        return Listing.of(em, Bundle.class, "b", "b.companyId = ?", caller.companyId())
            .where("not exists (select m.id from BundleMember m where m.bundleId = b.id and m.productId not in ?)", caller.scope().products());
    }

    /** The bundle with its members, in the order in which they were named. */
    public BundleView view(Bundle bundle) {
        List<Object[]> members = em.createQuery("select p, m from BundleMember m, Product p where p.id = m.productId and m.bundleId = :bundle"
            + " order by m.id", Object[].class).setParameter("bundle", bundle.id()).getResultList();
        return bundle.view(members.stream()
            .map(row -> new BundleView.Member(((Product) row[0]).view(), ((BundleMember) row[1]).policyCode())).toList());
    }

    /** Makes these the members of a bundle, and no others. */
    public void replaceMembers(Bundle bundle, List<BundleView.Member> members) {
        em.createQuery("delete from BundleMember m where m.bundleId = :bundle").setParameter("bundle", bundle.id()).executeUpdate();
        for (BundleView.Member member : members) {
            em.persist(new BundleMember(bundle.id(), member.product().id(), member.policyCode()));
            em.flush();
        }
    }
}
