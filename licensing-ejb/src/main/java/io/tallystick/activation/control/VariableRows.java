package io.tallystick.activation.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.VariableView;
import io.tallystick.activation.boundary.VariablesTold;
import io.tallystick.activation.entity.Device;
import io.tallystick.activation.entity.DeviceVariable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the variables of devices (requirement D8). */
@ApplicationScoped
public class VariableRows {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Event<VariablesTold> told;

    /** Sets variables, and tells which were new or changed; the device's row is locked, because two writers of one new name would collide. */
    public void set(Caller caller, Device device, Map<String, String> variables, OffsetDateTime now) {
        if (variables.isEmpty()) {
            return;
        }
        em.flush();
        em.lock(device, LockModeType.PESSIMISTIC_WRITE);
        Map<String, DeviceVariable> known = rows(device).stream().collect(Collectors.toMap(DeviceVariable::variable, Function.identity()));
        Map<String, String> news = new LinkedHashMap<>(variables);
        news.entrySet().removeIf(each -> known.containsKey(each.getKey()) && known.get(each.getKey()).says(each.getValue()));
        variables.forEach((name, value) -> {
            if (known.containsKey(name)) {
                known.get(name).overwrite(value, now);
            } else {
                em.persist(new DeviceVariable(device.id(), name, value, now));
            }
        });
        tell(caller, device, news);
    }

    /** Sets variables, and removes those without a value; under the lock of the device's row. */
    public void replace(Caller caller, Device device, Map<String, String> values, OffsetDateTime now) {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.values().removeIf(Objects::isNull);
        set(caller, device, kept, now);
        rows(device).stream().filter(row -> values.containsKey(row.variable()) && values.get(row.variable()) == null).forEach(em::remove);
        em.flush();
    }

    /** Sets the variables of a device that was made in this transaction: there are none yet, and nobody else knows its row. */
    public void setFirst(Caller caller, Device device, Map<String, String> variables, OffsetDateTime now) {
        variables.forEach((name, value) -> em.persist(new DeviceVariable(device.id(), name, value, now)));
        tell(caller, device, variables);
    }

    /** A device's variables, oldest first. */
    public List<VariableView> list(Device device) {
        return rows(device).stream().map(DeviceVariable::view).toList();
    }

    private void tell(Caller caller, Device device, Map<String, String> news) {
        if (!news.isEmpty()) {
            told.fire(new VariablesTold(caller, device.view(), news));
        }
    }

    private List<DeviceVariable> rows(Device device) {
        return em.createQuery("select v from DeviceVariable v where v.deviceId = :device order by v.id", DeviceVariable.class)
            .setParameter("device", device.id()).getResultList();
    }
}
