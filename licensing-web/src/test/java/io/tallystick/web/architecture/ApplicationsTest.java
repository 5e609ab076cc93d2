package io.tallystick.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.tallystick.web.TallystickApi;
import io.tallystick.web.page.Forms;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Each address is served by what belongs there: no page below {@code /api}, nothing of the API below a page (ADR 0017). */
@AnalyzeClasses(packages = "io.tallystick.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ApplicationsTest {

    private static final String PAGES = "io.tallystick.web.page";

    @ArchTest
    static void the_api_is_all_that_is_no_page(JavaClasses classes) {
        Set<String> outside = classes.stream().filter(ApplicationsTest::isOfJaxRs).filter(type -> !type.getPackageName().startsWith(PAGES))
            .map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));

        assertThat(names(new TallystickApi())).containsExactlyInAnyOrderElementsOf(outside);
    }

    @ArchTest
    static void each_page_belongs_to_the_application_of_its_wing(JavaClasses classes) throws ReflectiveOperationException {
        Set<String> listed = new TreeSet<>();
        for (JavaClass wing : classes.stream().filter(type -> isAnApplication(type) && type.getPackageName().startsWith(PAGES)).toList()) {
            listed.addAll(names((Application) wing.reflect().getDeclaredConstructor().newInstance()));
        }
        assertThat(classes.stream().filter(type -> isOfJaxRs(type) && type.getPackageName().startsWith(PAGES)).map(JavaClass::getName))
            .as("listed by some application").isSubsetOf(listed);
    }

    @ArchTest
    static void each_form_is_read_in_the_one_place_that_knows_our_own(JavaClasses classes) {
        List<JavaMethod> forms = classes.stream().filter(type -> type.getPackageName().startsWith(PAGES))
            .flatMap(type -> type.getMethods().stream()).filter(method -> method.isAnnotatedWith(POST.class)).toList();

        assertThat(forms).isNotEmpty().allSatisfy(form -> assertThat(form.getMethodCallsFromSelf()).as(form.getFullName())
            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Forms.class)));
    }

    private static boolean isOfJaxRs(JavaClass type) {
        return type.getAnnotations().stream().map(JavaAnnotation::getRawType)
            .anyMatch(mark -> mark.isEquivalentTo(Path.class) || mark.isEquivalentTo(Provider.class));
    }

    private static boolean isAnApplication(JavaClass type) {
        return type.isAssignableTo(Application.class);
    }

    private static Set<String> names(Application application) {
        return application.getClasses().stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
    }
}
