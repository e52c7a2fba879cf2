package org.tongxin.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.tongxin.Tongxin;

/// The house holds: every module uses only what it declares, and none goes round in a circle.
class ModulesTest {

    /// Libraries are free to all and know nobody ([ArchitectureTest] holds that); a compiled
    /// template belongs to the page record it shows.
    static final DescribedPredicate<JavaClass> NO_MODULES =
            JavaClass.Predicates.resideInAnyPackage(
                    "org.tongxin.workdays..",
                    "org.tongxin.journal..",
                    "org.tongxin.hanyu..",
                    "org.tongxin.jte..");

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        ApplicationModules.of(Tongxin.class, NO_MODULES).verify();
    }
}
