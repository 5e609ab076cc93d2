package io.tallystick.catalog.control;

import io.tallystick.catalog.boundary.BundleView;
import io.tallystick.catalog.entity.Bundle;
import io.tallystick.catalog.entity.BundleMember;
import io.tallystick.catalog.entity.Product;
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
    public Optional<Bundle> byId(long companyId, long id) {
        return em.createQuery("select b from Bundle b where b.companyId = :company and b.id = :id", Bundle.class)
            .setParameter("company", companyId).setParameter("id", id).getResultStream().findFirst();
    }

    /** The company's bundles, oldest first. */
    public Page<Bundle> list(long companyId, Page.Request page) {
        long count = em.createQuery("select count(b) from Bundle b where b.companyId = :company", Long.class)
            .setParameter("company", companyId).getSingleResult();
        return new Page<>(count, em.createQuery("select b from Bundle b where b.companyId = :company order by b.id", Bundle.class)
            .setParameter("company", companyId).setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList());
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
