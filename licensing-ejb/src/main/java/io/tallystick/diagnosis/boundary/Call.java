package io.tallystick.diagnosis.boundary;

/** What an application may ask of a license. */
public enum Call {
    ACTIVATE("activate_license", "Activate online"),
    CHECK("check_license", "Check"),
    ADD_CONSUMPTION("add_consumption", "Use units"),
    ACTIVATE_OFFLINE("activate_offline", "Activate offline"),
    BORROW("floating/borrow", "Borrow a slot"),
    CHECK_FEATURE("check_license_feature", "Check the feature"),
    ADD_FEATURE_CONSUMPTION("add_feature_consumption", "Use units of the feature"),
    BORROW_FEATURE("floating/feature_borrow", "Borrow a slot of the feature");

    private final String wire;
    private final String title;

    Call(String wire, String title) {
        this.wire = wire;
        this.title = title;
    }

    /** The operation of the License API. */
    public String wire() {
        return wire;
    }

    /** The same for people. */
    public String title() {
        return title;
    }

    /** True when a feature is asked for. */
    public boolean ofFeature() {
        return this == CHECK_FEATURE || this == ADD_FEATURE_CONSUMPTION || this == BORROW_FEATURE;
    }
}
