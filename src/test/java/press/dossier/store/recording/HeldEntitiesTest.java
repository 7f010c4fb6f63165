package press.dossier.store.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.store.recording.Said.PUBLIC;
import static press.dossier.store.recording.Said.batch;
import static press.dossier.store.recording.Said.beat;
import static press.dossier.store.recording.Said.firm;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.model.EntityKind;
import press.dossier.model.IdentifierScheme;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.HeldEntities.HeldEntity;
import press.dossier.store.recording.HeldEntities.HeldIdentifier;

@DossierTest
class HeldEntitiesTest {

  private static final IdentifierItem DOCKET =
      new IdentifierItem(IdentifierScheme.DOCKET, "a", "24-1");

  @Inject HeldEntities held;
  @Inject Recorder recorder;
  @Inject DataSource database;

  @BeforeEach
  void record() throws SQLException {
    CleanDatabase.of(database);
    EntityItem numbered =
        new EntityItem(
            "b",
            EntityKind.FIRM,
            "COMPANY",
            "B",
            null,
            null,
            null,
            List.of(),
            List.of(DOCKET),
            PUBLIC);
    recorder.record(batch(beat(), firm("a"), numbered), "test");
  }

  @Test
  void tells_which_beats_and_entities_are_held() {
    assertThat(held.holdsBeat("b")).isTrue();
    assertThat(held.holdsBeat("a")).isFalse();
    assertThat(held.entity("a")).contains(new HeldEntity("a", EntityKind.FIRM, "b"));
    assertThat(held.entity("z")).isEmpty();
    assertThat(held.entities(10)).containsExactly("a", "b");
    assertThat(held.entities(1)).containsExactly("a");
  }

  @Test
  void tells_which_entity_has_a_number() {
    assertThat(held.identifier(DOCKET)).contains(new HeldIdentifier("b", "b"));
    assertThat(held.identifier(new IdentifierItem(IdentifierScheme.DOCKET, null, "24-1")))
        .isEmpty();
    assertThat(held.identifier(new IdentifierItem(IdentifierScheme.DOCKET, "a", "24-2"))).isEmpty();
  }
}
