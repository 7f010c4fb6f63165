package press.dossier.differential;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class IndependenceTest {

  @Test
  void the_dossier_in_memory_shares_nothing_with_the_service() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "press.dossier.query..",
            "press.dossier.api..",
            "press.dossier.store..",
            "press.dossier.ingest..")
        .because("two answers prove something only if they were found independently")
        .check(
            new ClassFileImporter()
                .importPackages(
                    "press.dossier.differential.memory",
                    "press.dossier.differential.beat",
                    "press.dossier.differential.operation",
                    "press.dossier.differential.chance"));
  }
}
