package io.tallystick.catalog.boundary;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;

/** Whether devices share slots, and how long a slot may be held or borrowed. A value: replaced, never patched. */
@Embeddable
@Access(AccessType.FIELD)
public class FloatingTerms {

    private static final int DEFAULT_TIMEOUT = 120;

    @Column(name = "is_floating")
    private boolean floating;
    @Column(name = "is_floating_cloud")
    private boolean cloud;
    @Column(name = "floating_users")
    private int users;
    @Column(name = "floating_timeout")
    private int timeout;
    @Column(name = "can_borrow")
    private boolean canBorrow;
    @Column(name = "max_borrow_time")
    private int maxBorrowTime;

    protected FloatingTerms() {
    }

    /**
     * @param floating      devices share slots, which this server gives; also offline devices may be activated
     * @param cloud         the same, and no device is activated offline
     * @param users         how many slots there are
     * @param timeout       minutes after which a slot that no check renews is free again; 0 for the default, 120
     * @param maxBorrowTime hours for which a slot may be borrowed
     */
    public FloatingTerms(boolean floating, boolean cloud, int users, int timeout, boolean canBorrow, int maxBorrowTime) {
        this.floating = floating;
        this.cloud = cloud;
        this.users = Limits.count("floating_users", users);
        this.timeout = Limits.count("floating_timeout", timeout);
        this.canBorrow = canBorrow;
        this.maxBorrowTime = Limits.count("max_borrow_time", maxBorrowTime);
    }

    /** No floating at all. */
    public static FloatingTerms none() {
        return new FloatingTerms(false, false, 1, DEFAULT_TIMEOUT, false, 0);
    }

    /** True when devices share slots. */
    public boolean floats() {
        return floating || cloud;
    }

    /** How long a slot is held after its last renewal. */
    public Duration slotTime() {
        return Duration.ofMinutes(timeout == 0 ? DEFAULT_TIMEOUT : timeout);
    }

    public boolean floating() {
        return floating;
    }

    public boolean cloud() {
        return cloud;
    }

    public int users() {
        return users;
    }

    public int timeout() {
        return timeout;
    }

    public boolean canBorrow() {
        return canBorrow;
    }

    public int maxBorrowTime() {
        return maxBorrowTime;
    }
}
