package io.tallystick.activation.entity;

import io.tallystick.activation.boundary.VariableView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A named text that an application keeps with its device. */
@Entity
@Table(name = "device_variable")
@SequenceGenerator(name = "DeviceVariableId", sequenceName = "id_sequence", allocationSize = 50)
public class DeviceVariable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "DeviceVariableId")
    private Long id;
    @Column(name = "device_id")
    private long deviceId;
    private String variable;
    @Column(name = "variable_value")
    private String value;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected DeviceVariable() {
    }

    /** A variable of this device. */
    public DeviceVariable(long deviceId, String variable, String value, OffsetDateTime now) {
        this.deviceId = deviceId;
        this.variable = variable;
        this.value = value;
        this.createdAt = now;
    }

    /** Overwrites the value. */
    public void overwrite(String newValue, OffsetDateTime now) {
        value = newValue;
        createdAt = now;
    }

    /** True when this is its value already. */
    public boolean says(String text) {
        return value.equals(text);
    }

    /** Its name. */
    public String variable() {
        return variable;
    }

    /** The variable as others see it. */
    public VariableView view() {
        return new VariableView(variable, value, deviceId, createdAt);
    }
}
