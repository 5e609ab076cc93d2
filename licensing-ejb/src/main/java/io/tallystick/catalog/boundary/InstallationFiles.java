package io.tallystick.catalog.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.control.Catalog;
import io.tallystick.catalog.control.Releases;
import io.tallystick.catalog.entity.InstallationFile;
import io.tallystick.catalog.entity.Product;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Listing;
import io.tallystick.shared.Page;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The installation files of products: the vendor keeps them, applications are offered them. That version, environment and channel have one
 * file is left to the database ({@code duplicate_value}).
 */
@Stateless
public class InstallationFiles {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Catalog catalog;
    @Inject
    Releases releases;
    @Inject
    Event<InstallationFileChanged> changed;
    @Inject
    Clock clock;

    /** Adds a file; {@code not_found} for another company's product. */
    public InstallationFileView create(Caller caller, long productId, InstallationFileOrder order) {
        InstallationFile file = new InstallationFile(caller.companyId(), product(caller, productId).id(), order, OffsetDateTime.now(clock));
        em.persist(file);
        em.flush();
        return told(caller, InstallationFileChanged.Kind.CREATED, file.view());
    }

    /** Changes a file; {@code not_found} for another's. */
    public InstallationFileView change(Caller caller, long productId, long id, UnaryOperator<InstallationFileOrder> change) {
        InstallationFile file = found(caller, productId, id);
        file.replace(change.apply(file.view().file()));
        em.flush();
        return told(caller, InstallationFileChanged.Kind.CHANGED, file.view());
    }

    /** Takes a file away: it is offered no more. */
    public void delete(Caller caller, long productId, long id) {
        InstallationFile file = found(caller, productId, id);
        InstallationFileView last = file.view();
        em.remove(file);
        told(caller, InstallationFileChanged.Kind.DELETED, last);
    }

    /** One file; {@code not_found} for another's. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public InstallationFileView get(Caller caller, long productId, long id) {
        return found(caller, productId, id).view();
    }

    /**
     * A product's files, also those of later release, newest version first where no other order is wished: {@code id}, {@code version},
     * {@code release_date}.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<InstallationFileView> list(Caller caller, long productId, Page.Request page) {
        return Listing.of(em, InstallationFile.class, "f", "f.productId = ?", product(caller, productId).id())
            .orderedBy("version", "f.versionOrder", false).orderedBy("release_date", "f.releaseDate", false).standard("version", true)
            .page(page, InstallationFile::id).map(InstallationFile::view);
    }

    /** The newest file of a product within these bounds; empty when there is none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<InstallationFileView> newest(long productId, ReleaseFilter.Bounds bounds, ReleaseFilter filter) {
        return releases.newest(productId, bounds, filter);
    }

    /** The newest file that was released so far, for those who ask without a license; empty when there is none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<InstallationFileView> newest(long productId, ReleaseFilter filter) {
        return releases.newest(productId, ReleaseFilter.Bounds.released(OffsetDateTime.now(clock)), filter);
    }

    /** The versions of a product within these bounds, newest first; those of the newest thousand files. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Release> versions(long productId, ReleaseFilter.Bounds bounds, ReleaseFilter filter) {
        return releases.versions(productId, bounds, filter);
    }

    private InstallationFileView told(Caller caller, InstallationFileChanged.Kind kind, InstallationFileView file) {
        changed.fire(new InstallationFileChanged(caller, kind, file));
        return file;
    }

    private InstallationFile found(Caller caller, long productId, long id) {
        return em.createQuery("select f from InstallationFile f where f.companyId = :company and f.productId = :product and f.id = :id",
                InstallationFile.class).setParameter("company", caller.companyId()).setParameter("product", product(caller, productId).id())
            .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private Product product(Caller caller, long id) {
        return catalog.byId(caller, id);
    }
}
