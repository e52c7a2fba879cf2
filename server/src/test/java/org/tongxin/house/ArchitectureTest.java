package org.tongxin.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePathScanner;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the house does not do, each ban with its reason.
class ArchitectureTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.tongxin");

    private static final Set<String> EVERYTHING = Set.of("Exception", "Throwable", "Error");

    @Test
    void theLibrariesKnowNeitherSpringNorSqlNorTheServer() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.tongxin.workdays..", "org.tongxin.journal..", "org.tongxin.hanyu..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "org.tongxin.matter..")
                .because("each library is usable without the rest")
                .check(HOUSE);
    }

    @Test
    void rulesOfKindsAreDecidedWithoutSpringOrSql() {
        noClasses()
                .that()
                .resideInAPackage("org.tongxin.matter")
                .or()
                .resideInAPackage("org.tongxin.chain")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                .because("decide and fold are pure")
                .check(HOUSE);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(HOUSE);
    }

    @Test
    void onlyCommandsPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.tongxin.launch..", "org.tongxin.bench..", "org.tongxin.demo..")
                .and()
                .areNotAssignableTo("org.tongxin.launch.Subcommand")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("what is said is logged, or answered")
                .check(HOUSE);
    }

    @Test
    void noStaticFieldChanges() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.tongxin..")
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("org.tongxin.jte..")
                .should()
                .beFinal()
                .because("two installations in one process must not meet")
                .check(HOUSE);
    }

    @Test
    void nothingHidesInThreadLocals() {
        noFields()
                .should()
                .haveRawType(ThreadLocal.class)
                .because("rows of other units leak that way, as peers have shown")
                .check(HOUSE);
    }

    @Test
    void configurationAndComponentsStayInTheirModule() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .notBePublic()
                .because("a controller is an address, not a way for other modules")
                .check(HOUSE);
    }

    @Test
    void mappersMocksAndEnginesAreNotOnTheClassPath() {
        for (var banned :
                List.of(
                        "jakarta.persistence.Entity",
                        "org.hibernate.Session",
                        "org.jooq.DSLContext",
                        "org.flowable.engine.ProcessEngine",
                        "org.mockito.Mockito",
                        "lombok.Data",
                        "io.vavr.control.Either")) {
            assertThat(getClass().getClassLoader().getResource(banned.replace('.', '/') + ".class"))
                    .as(banned)
                    .isNull();
        }
    }

    @Test
    void everythingIsCaughtAtTheEdgeOnly() {
        var found = new ArrayList<String>();
        for (var unit : Sources.parsed(Sources.java()).units()) {
            var file = unit.getSourceFile().getName();
            if (!file.endsWith("shell/web/Edge.java")) {
                new Catches(unit, found).scan(unit, null);
            }
        }
        assertThat(found).isEmpty();
    }

    private static final class Catches extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final List<String> found;

        Catches(CompilationUnitTree unit, List<String> found) {
            this.unit = unit;
            this.found = found;
        }

        @Override
        public @Nullable Void visitCatch(CatchTree caught, @Nullable Void nothing) {
            if (EVERYTHING.contains(caught.getParameter().getType().toString())) {
                found.add("%s catches everything".formatted(unit.getSourceFile().getName()));
            }
            return super.visitCatch(caught, null);
        }
    }
}
