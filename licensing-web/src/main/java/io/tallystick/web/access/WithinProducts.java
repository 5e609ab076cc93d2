package io.tallystick.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks resources and methods that a management key may call which is limited to products: the rules behind them show and change nothing
 * but what belongs to those (requirement A15). Without the mark such a key is refused.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface WithinProducts {
}
