package io.tallystick.web.v1;

import io.tallystick.diagnosis.boundary.CallAnswer;
import io.tallystick.diagnosis.boundary.Diagnosis;
import io.tallystick.license.boundary.Finding;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import jakarta.json.JsonObject;
import java.util.Optional;

/** A diagnosis as the Management API shows it. */
final class DiagnosisJson {

    private DiagnosisJson() {
    }

    static JsonObject of(Diagnosis diagnosis) {
        JsonMembers json = Json.object().add("license_id", diagnosis.licenseId()).add("hardware_id", diagnosis.situation().hardwareId());
        JsonMembers device = diagnosis.device() == null ? json.nothing("device_id") : json.add("device_id", diagnosis.device().id());
        return device.add("asked_at", diagnosis.at())
            .add("answers", Json.objects(diagnosis.answers().stream().map(DiagnosisJson::answer))).build();
    }

    private static JsonObject answer(CallAnswer answer) {
        Optional<Finding> refusal = answer.refusal();
        return Json.object().add("call", answer.call().wire()).add("allowed", answer.allowed()).add("code", code(refusal.orElse(null)))
            .add("explanation", refusal.map(Finding::explanation).orElse(null))
            .add("rules", Json.objects(answer.findings().stream().map(DiagnosisJson::finding))).build();
    }

    private static JsonObject finding(Finding finding) {
        return Json.object().add("rule", finding.rule()).add("passed", finding.passed()).add("code", code(finding))
            .add("explanation", finding.explanation()).build();
    }

    private static String code(Finding finding) {
        return finding == null || finding.passed() ? null : finding.refusal().wire();
    }
}
