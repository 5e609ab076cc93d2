package io.tallystick.access.control;

import io.tallystick.access.boundary.Companies;
import io.tallystick.access.boundary.CompanyKeys;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives an empty database its first company (requirement A5). Keys come from {@code TALLYSTICK_COMPANY_…}; those that are absent are made
 * at random and told in {@code first-keys.txt}. On a database that has companies it only checks the master key.
 */
@Singleton
@Startup
@DependsOn("Storage")
public class FirstStart {

    @EJB
    Companies companies;
    @Inject
    RandomKeys random;
    @Inject
    FirstKeysFile file;
    @Inject
    KeyCheck keyCheck;
    @Inject
    @ConfigProperty(name = "tallystick.company.name", defaultValue = "My company")
    String name;
    @Inject
    @ConfigProperty(name = "tallystick.company.api.key")
    Optional<String> apiKey;
    @Inject
    @ConfigProperty(name = "tallystick.company.shared.key")
    Optional<String> sharedKey;
    @Inject
    @ConfigProperty(name = "tallystick.company.management.key")
    Optional<String> managementKey;

    @PostConstruct
    void foundFirstCompany() {
        if (companies.count() > 0) {
            keyCheck.requireSecretsOpen();
            return;
        }
        CompanyKeys keys = new CompanyKeys(apiKey.orElseGet(random::apiKey), sharedKey.orElseGet(random::secret),
            managementKey.orElseGet(random::secret));
        boolean allGiven = apiKey.isPresent() && sharedKey.isPresent() && managementKey.isPresent();
        Optional<Path> draft = allGiven ? Optional.empty() : Optional.of(file.draft(name, keys));
        if (founded(keys)) {
            draft.ifPresent(file::publish);
        } else {
            draft.ifPresent(file::discard);
            keyCheck.requireSecretsOpen();
        }
    }

    /** False when another node founded the company at the same moment. */
    private boolean founded(CompanyKeys keys) {
        try {
            companies.found(name, keys);
            return true;
        } catch (EJBException e) {
            if (companies.count() == 0) {
                throw e;
            }
            return false;
        }
    }
}
