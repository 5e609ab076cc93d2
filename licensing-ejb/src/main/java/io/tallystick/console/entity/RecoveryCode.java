package io.tallystick.console.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Stands in for the app once, when that is lost; its row is deleted then. */
@Entity
@Table(name = "console_recovery_code")
@SequenceGenerator(name = "RecoveryCodeId", sequenceName = "id_sequence", allocationSize = 50)
public class RecoveryCode {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "RecoveryCodeId")
    private Long id;
    @Column(name = "user_id")
    private long userId;
    @Column(name = "code_hash")
    private String codeHash;

    protected RecoveryCode() {
    }

    /** @param codeHash SHA-256 of the code, which is long and random */
    public RecoveryCode(long userId, String codeHash) {
        this.userId = userId;
        this.codeHash = codeHash;
    }
}
