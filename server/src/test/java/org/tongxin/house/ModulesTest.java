package org.tongxin.house;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.tongxin.Tongxin;

/// The house holds: every module uses only what it declares, and none goes round in a circle.
/// Compiled templates are no module: each belongs to the page record it shows.
class ModulesTest {

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        var templates = JavaClass.Predicates.resideInAPackage("org.tongxin.jte..");
        ApplicationModules.of(Tongxin.class, templates).verify();
    }
}
