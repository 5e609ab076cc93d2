package io.tallystick.web.page.console.settings;

import io.tallystick.signing.boundary.SigningKeyView;
import io.tallystick.web.page.console.Confirm;
import io.tallystick.web.page.console.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is asked before a signing key changes, and what that means for devices in the field.
 *
 * @param points what follows, a sentence each
 */
record SigningQuestion(Confirm confirm, List<String> points) {

    static final String PAGE = "console-confirm";

    private static final String BUILT_IN = "Applications that have the public key built in need the new one as well: until they know it, they refuse what it signs.";

    static SigningQuestion prepare(String algorithm) {
        return new SigningQuestion(new Confirm("Prepare the next " + algorithm + " key?", "A new key is made and published, and signs nothing until you rotate.",
            SettingsTabs.SIGNING + "/prepare", "Prepare a key", SettingsTabs.SIGNING, false, sent(algorithm)), List.of(
            "Give its public half to your applications with their next version, beside today's. Rotate when enough devices have that version.",
            "Nothing changes for devices until then."));
    }

    /** @param keys of the company, with or without a prepared one */
    static SigningQuestion rotate(String algorithm, List<SigningKeyView> keys) {
        List<String> points = new ArrayList<>();
        points.add(keys.stream().filter(key -> key.algorithm().equals(algorithm) && key.status().equals("prepared")).findFirst()
            .map(key -> "The key " + key.keyId() + ", prepared on " + When.day(key.createdAt()) + ", signs from now on.")
            .orElse("No key is prepared: a new one is made and signs at once, before any application can know it. To be gentle, prepare it first."));
        points.add(BUILT_IN);
        points.add("What was signed until now stays good: the key of today stays in the JWK set and verifies.");
        if (!algorithm.equals(SigningWords.RSA)) {
            points.add("Air gap: ship the policy files anew, signed by the new key, together with its public half. A device that has only the old one refuses new confirmation"
                + " codes and says what to do. Codes and tokens that are out stay good.");
            points.add("The audit is signed by the new key within seconds; all checkpoints before go on verifying.");
        }
        return new SigningQuestion(new Confirm("Sign with another " + algorithm + " key from now on?", "There is no way back to the key of today.",
            SettingsTabs.SIGNING + "/rotate", "Rotate now", SettingsTabs.SIGNING, true, sent(algorithm)), points);
    }

    static SigningQuestion retire(SigningKeyView key) {
        return of(key, "retire", "Retire", "Its private half is destroyed on this server: nobody can ever sign with it again.", List.of(
            "Nothing changes for devices in the field: the key stays in the JWK set, and license files, tokens and codes that it signed go on verifying.",
            "Backups of the database that were made before still hold the private half, sealed under the master key.",
            "If somebody else may have the private half, revoke the key instead."));
    }

    static SigningQuestion revoke(SigningKeyView key) {
        if (key.signsFrom() == null) {
            return of(key, "revoke", "Revoke", "It never signed anything, and leaves the JWK set. This cannot be undone.", List.of(
                "Applications that were shipped with it lose nothing; take it out of their next version."));
        }
        String signed = key.signsUntil() == null ? "since " + When.day(key.signsFrom()) : "from " + When.day(key.signsFrom()) + " to " + When.day(key.signsUntil());
        return of(key, "revoke", "Revoke", "For a key whose private half somebody else may have: nobody shall believe it any more. This cannot be undone.", List.of(
            "It leaves the JWK set. Whoever asks for the keys anew refuses what it signed " + signed + ".",
            key.algorithm().equals(SigningWords.RSA)
                ? "Devices that are online get new signatures with their next check. For each offline device download a new license_refresh.lic at the device's page before."
                : "Activation tokens, air-gap codes and policy files that it signed are refused: hand them out anew. The audit stays proven by the checkpoints that were signed since.",
            "Devices with this key built in go on believing it until your next version leaves it out."));
    }

    /** The words of the page. */
    Map<String, Object> words() {
        return Map.of("confirm", confirm, "points", points, "hasPoints", true);
    }

    private static List<Confirm.Hidden> sent(String algorithm) {
        return List.of(new Confirm.Hidden("algorithm", algorithm));
    }

    private static SigningQuestion of(SigningKeyView key, String deed, String button, String sentence, List<String> points) {
        return new SigningQuestion(Confirm.danger(button + " the " + key.algorithm() + " key " + key.keyId() + "?", sentence,
            SettingsTabs.SIGNING + "/key/" + key.keyId() + "/" + deed, button + " the key", SettingsTabs.SIGNING), points);
    }
}
