package org.nianbao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The floor plan: data is handed along the corridor from left to right; a room may look back, never ahead. */
@AnalyzeClasses(packagesOf = FloorPlanTest.class, importOptions = DoNotIncludeTests.class)
class FloorPlanTest {

    private static final String HOME = FloorPlanTest.class.getPackageName() + ".";

    private static final List<String> CORRIDOR = List.of(
            "problem",
            "access",
            "manners",
            "seal",
            "journal",
            "retry",
            "body",
            "deadline",
            "form",
            "prose",
            "rule",
            "document",
            "validation",
            "filing",
            "publication",
            "statistics",
            "bulk",
            "page",
            "audit",
            "intake",
            "standalone");

    @ArchTest
    static final ArchRule a_room_looks_back_and_never_ahead = corridor();

    @ArchTest
    static final ArchRule rules_are_pure = classes()
            .that()
            .resideInAPackage(HOME + "rule..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    HOME + "rule..",
                    HOME + "prose..",
                    HOME + "form..",
                    HOME + "body..",
                    "java..",
                    "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule statistics_see_only_what_the_public_sees = noClasses()
            .that()
            .resideInAPackage(HOME + "statistics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(HOME + "filing..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_resources_speak_http = noClasses()
            .that()
            .resideOutsideOfPackages(HOME + "problem..", HOME + "access..", HOME + "retry..")
            .and()
            .haveNameNotMatching(".*Resource(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    private static ArchRule corridor() {
        var house = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String room : CORRIDOR) {
            house = house.optionalLayer(room).definedBy(HOME + room + "..");
        }
        for (int i = 1; i < CORRIDOR.size(); i++) {
            house = house.whereLayer(CORRIDOR.get(i))
                    .mayOnlyAccessLayers(CORRIDOR.subList(0, i).toArray(String[]::new));
        }
        return house.whereLayer(CORRIDOR.get(0)).mayNotAccessAnyLayer().ensureAllClassesAreContainedInArchitecture();
    }
}
