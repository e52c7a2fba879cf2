package org.tongxin.house;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.tongxin.Tongxin;

/// The house holds: every module uses only what it declares, and none goes round in a circle.
class ModulesTest {

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        ApplicationModules.of(Tongxin.class).verify();
    }
}
