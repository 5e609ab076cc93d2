package io.tallystick.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.web.page.console.ConsolePages;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.WithoutSession;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** No page of the console is shown without asking who may see it. */
class ConsoleRightsTest {

    @Test
    @DisplayName("R1 every method of the console that answers a request says which right it needs")
    void everyMethodSaysItsRight() {
        List<Method> methods = new ConsolePages().getClasses().stream().filter(type -> type.isAnnotationPresent(Path.class))
            .flatMap(type -> Stream.of(type.getDeclaredMethods())).filter(ConsoleRightsTest::answers).toList();

        assertThat(methods).isNotEmpty().allSatisfy(method ->
            assertThat(method.isAnnotationPresent(Needs.class) ^ method.isAnnotationPresent(WithoutSession.class)).as(method.toString()).isTrue());
    }

    @Test
    @DisplayName("R1 without a session there is nothing but the door")
    void withoutASessionThereIsTheDoor() {
        assertThat(new ConsolePages().getClasses().stream().flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(WithoutSession.class)).map(method -> method.getDeclaringClass().getAnnotation(Path.class).value()))
            .isNotEmpty().allMatch(path -> path.startsWith("login"));
    }

    private static boolean answers(Method method) {
        return Stream.of(method.getAnnotations()).map(Annotation::annotationType).anyMatch(type -> type.isAnnotationPresent(HttpMethod.class));
    }
}
