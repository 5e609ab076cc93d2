package io.tallystick.web.page.console.exchange;

import io.tallystick.exchange.boundary.ImportKind;
import io.tallystick.exchange.boundary.ImportOrder;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.wire.CsvBody;
import jakarta.ws.rs.core.EntityPart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the form that takes in a file, which may be larger than what other forms hold. */
final class ImportForm {

    private static final String FILE = "file";
    private static final int LONGEST_NAME = 200;

    private ImportForm() {
    }

    /** What is sent beside the file. */
    static List<EntityPart> fields(List<EntityPart> parts) {
        return parts.stream().filter(part -> !part.getName().equals(FILE)).toList();
    }

    static ImportOrder order(SentForm form, List<EntityPart> parts) {
        EntityPart file = parts.stream().filter(part -> part.getName().equals(FILE)).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.MISSING_PARAMETERS, "Choose a file."));
        ImportKind kind = form.text("kind").flatMap(ImportForm::kind)
            .orElseThrow(() -> new LicensingException(ErrorCode.MISSING_PARAMETERS, "Say what the rows of the file are."));
        return new ImportOrder(kind, name(file, kind), form.text("dry_run").isPresent(), CsvBody.bytes(file.getContent()));
    }

    private static Optional<ImportKind> kind(String wire) {
        return Stream.of(ImportKind.values()).filter(each -> each.wire().equals(wire)).findFirst();
    }

    private static String name(EntityPart file, ImportKind kind) {
        String name = file.getFileName().map(String::strip).filter(text -> !text.isEmpty()).orElse(kind.wire() + ".csv").replaceAll("\\p{Cntrl}", "");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
