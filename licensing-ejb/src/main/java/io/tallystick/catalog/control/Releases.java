package io.tallystick.catalog.control;

import io.tallystick.catalog.boundary.Environment;
import io.tallystick.catalog.boundary.InstallationFileView;
import io.tallystick.catalog.boundary.Release;
import io.tallystick.catalog.boundary.ReleaseFilter;
import io.tallystick.catalog.boundary.Version;
import io.tallystick.catalog.entity.InstallationFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the installation files that may be offered (requirements C5 and C6). */
@ApplicationScoped
public class Releases {

    private static final int MOST_FILES = 1000;

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The newest file; of the same version the one that suits exactly comes first. */
    public Optional<InstallationFileView> newest(long productId, ReleaseFilter.Bounds bounds, ReleaseFilter filter) {
        List<InstallationFile> files = offered(productId, bounds, filter, Environment.values().length);
        return files.stream().filter(file -> file.versionOrder().equals(files.get(0).versionOrder()))
            .min(Comparator.comparing((InstallationFile file) -> file.environment() != filter.environment())
                .thenComparing(InstallationFile::id)).map(InstallationFile::view);
    }

    /** The versions, newest first, each once and with the first date on which one of its files was released. */
    public List<Release> versions(long productId, ReleaseFilter.Bounds bounds, ReleaseFilter filter) {
        Map<String, Release> versions = new LinkedHashMap<>();
        offered(productId, bounds, filter, MOST_FILES).forEach(file -> {
            OffsetDateTime released = file.view().file().releaseDate();
            versions.merge(file.versionOrder(), new Release(file.view().file().version(), released),
                (one, other) -> one.releaseDate().isAfter(other.releaseDate()) ? other : one);
        });
        return List.copyOf(versions.values());
    }

    private List<InstallationFile> offered(long productId, ReleaseFilter.Bounds bounds, ReleaseFilter filter, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        limit(conditions, parameters, "f.productId = :product", "product", productId);
        limit(conditions, parameters, "f.channel = :channel", "channel", filter.channelOrStable());
        limit(conditions, parameters, "f.releaseDate <= :until", "until", bounds.until());
        limit(conditions, parameters, "f.versionOrder >= :lowest", "lowest", order(bounds.minVersion()));
        limit(conditions, parameters, "f.versionOrder <= :highest", "highest", order(bounds.maxVersion()));
        limit(conditions, parameters, "f.versionOrder = :version", "version", order(filter.version()));
        limit(conditions, parameters, "f.environment in :environments", "environments",
            filter.environment() == null ? null : filter.environment().suitable());
        var query = em.createQuery("select f from InstallationFile f where " + String.join(" and ", conditions)
            + " order by f.versionOrder desc, f.id", InstallationFile.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private static void limit(List<String> conditions, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static String order(String version) {
        return version == null ? null : Version.parse(version).order();
    }
}
