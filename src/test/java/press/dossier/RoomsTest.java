package press.dossier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Which room may import which.
class RoomsTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("press.dossier");

  @Test
  void model_knows_no_framework() {
    check(
        classes()
            .that()
            .resideInAPackage("press.dossier.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "press.dossier.model..",
                "java..",
                "org.jspecify..",
                "org.eclipse.microprofile.graphql..",
                "io.smallrye.graphql.api..")
            .because("what may be said must not depend on how it is kept or served"));
  }

  @Test
  void store_knows_no_room_above() {
    check(
        noClasses()
            .that()
            .resideInAPackage("press.dossier.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "press.dossier.query..",
                "press.dossier.desk..",
                "press.dossier.ingest..",
                "press.dossier.api..")
            .because("data flows one way"));
  }

  @Test
  void query_asks_the_store_through_one_door() {
    check(
        classes()
            .that()
            .resideInAPackage("press.dossier.query..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "press.dossier.query..",
                "press.dossier.model..",
                "press.dossier.store.reading..",
                "java..",
                "org.jspecify..",
                "graphql..",
                "jakarta.json..",
                "jakarta.inject..",
                "jakarta.enterprise.context..",
                "io.smallrye.config..",
                "com.github.benmanes.caffeine..")
            .because("a read is compiled and run by the store, never written or served here"));
  }

  @Test
  void ingest_and_desk_write_and_do_not_ask() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("press.dossier.ingest..", "press.dossier.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("press.dossier.query..", "press.dossier.api..")
            .because("people and files write through the store alone"));
  }

  @Test
  void api_never_reaches_around_to_the_store() {
    check(
        noClasses()
            .that()
            .resideInAPackage("press.dossier.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("press.dossier.store..", "jakarta.persistence..", "java.sql..")
            .because("what is served has gone through the compiler and the viewer's predicate"));
  }

  @Test
  void only_the_store_speaks_to_the_database() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("press.dossier.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.sql..", "javax.sql..", "jakarta.persistence..", "org.hibernate..")
            .because("SQL runs behind one door"));
  }

  @Test
  void nobody_knows_by_what_they_are_watched() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("press.dossier.telemetry..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "press.dossier.telemetry..", "io.micrometer..", "io.opentelemetry..")
            .because("meters and traces look on from outside"));
  }

  @Test
  void packages_are_named_after_what_happens_there() {
    check(
        noClasses()
            .should()
            .resideInAnyPackage(
                "..util..",
                "..helper..",
                "..impl..",
                "..dto..",
                "..service..",
                "..common..",
                "..manager..")
            .because("a newcomer looks for a thing by what it does"));
  }

  @Test
  void only_the_program_prints() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("press.dossier.*..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("everything else logs"));
  }

  @Test
  void each_package_says_what_it_is() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> silent =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .distinct()
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .toList();
      Assertions.assertThat(silent).isEmpty();
    }
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(HOUSE);
  }
}
