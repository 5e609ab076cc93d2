package io.tallystick.web.page.offline;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.Bundles;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.offline.boundary.TakenBack;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.carry.RequestFile;
import io.tallystick.web.carry.RequestFiles;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds out what a file wants, and has it done. */
@ApplicationScoped
public class Upload {

    @EJB
    Bundles bundles;
    @EJB
    Licenses licenses;
    @Inject
    RequestFiles files;

    /** Carries a file out; the same refusals as the API's. */
    UploadResult handIn(Caller visitor, RequestFile file) {
        boolean activation = isActivation(file);
        boolean bundle = bundles.knows(visitor, file.product());
        return activation
            ? UploadResult.activated(bundle ? files.activateBundle(visitor, file) : files.activate(visitor, file))
            : takenBack(visitor, bundle ? files.deactivateBundle(visitor, file) : files.deactivate(visitor, file));
    }

    private UploadResult takenBack(Caller visitor, TakenBack taken) {
        List<LeftFacts> left = taken.licenses().stream()
            .map(each -> LeftFacts.of(licenses.get(visitor, each.licenseId()), each)).toList();
        return UploadResult.takenBack(left, taken.again());
    }

    private static boolean isActivation(RequestFile file) {
        if (file.isAnAnswer()) {
            throw new WrongFileException("This is a license file, the answer to a request file. Take it to the offline machine and open it in "
                + "the program there; here, the request file is wanted.");
        }
        String kind = file.kind();
        if (!"activation".equals(kind) && !"deactivation".equals(kind)) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR);
        }
        return kind.equals("activation");
    }
}
