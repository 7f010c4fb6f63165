package press.dossier.api.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import press.dossier.model.AttributionKind;
import press.dossier.model.Modality;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.PartyRole;
import press.dossier.model.PublicationKind;
import press.dossier.model.Stance;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.Verification;
import press.dossier.model.Visibility;
import press.dossier.model.change.ChangeKind;
import press.dossier.model.change.ChangedType;
import press.dossier.model.item.Batch;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.model.item.RetractionItem;
import press.dossier.model.item.StatementItem;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// Somebody who writes on a beat of their own, and knows what ought to be told of it. Nothing that
/// is told is taken away later: what is hidden is so from the beginning, and what is retracted is
/// not denied.
public final class Scribe {

  /// What ought to be told: to the desk, and whether to everybody.
  public record Line(ChangeKind kind, ChangedType type, UUID id, boolean toEverybody)
      implements Comparable<Line> {

    /// Changes of a revision come by kind, then by type, then by id.
    @Override
    public int compareTo(Line other) {
      return place().compareTo(other.place());
    }

    private String place() {
      return "%d %d %s".formatted(kind.ordinal(), type.ordinal(), id);
    }
  }

  private static final int FIRMS = 16;
  private static final int MOST_HIDDEN = 3;

  private final String beat;
  private final Random dice;
  private final List<String> firms = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final List<String> undenied = new ArrayList<>();
  private final Map<String, Item> batch = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private int count;

  /// @param beat whose keys all its items begin with
  public Scribe(String beat, long seed) {
    this.beat = beat;
    this.dice = new Random(seed);
  }

  /// Writes once more.
  ///
  /// @return the revision, and what ought to be told of it, in order
  public Map.Entry<Long, List<Line>> write(Recorder recorder) {
    if (hidden.size() > MOST_HIDDEN && dice.nextInt(5) == 0) {
      return reveal(recorder);
    }
    batch.clear();
    lines.clear();
    if (count == 0) {
      begin();
    }
    for (int i = 0; i < FIRMS; i++) {
      addFirm(Said.PUBLIC);
    }
    change(firms, true, 3 * FIRMS);
    addFirm(Said.DESK);
    change(hidden, false, 2);
    claim();
    long revision =
        recorder
            .record(new Batch(beat, List.copyOf(batch.values())), beat)
            .revision()
            .orElseThrow();
    return Map.entry(revision, lines.stream().sorted().toList());
  }

  /// Shows something that was hidden. Something is, once this scribe has written.
  Map.Entry<Long, List<Line>> reveal(Recorder recorder) {
    UUID id = NodeId.of(NodeType.ENTITY, hidden.removeLast());
    long revision = recorder.show(id, Said.PUBLIC, beat).orElseThrow();
    return Map.entry(
        revision, List.of(new Line(ChangeKind.REVEALED, ChangedType.ENTITY, id, true)));
  }

  private void say(Item item, ChangeKind kind, ChangedType type, boolean toEverybody) {
    if (batch.putIfAbsent(item.type() + item.key(), item) == null) {
      lines.add(new Line(kind, type, NodeId.of(item.type(), item.key()), toEverybody));
    }
  }

  private void begin() {
    say(
        new BeatItem(beat, beat, null, List.of(), Said.PUBLIC),
        ChangeKind.ADDED,
        ChangedType.BEAT,
        true);
    say(
        new PublisherItem(beat + "/paper", "Paper", null, List.of(), Said.PUBLIC),
        ChangeKind.ADDED,
        ChangedType.PUBLISHER,
        true);
    say(
        new PublicationItem(
            beat + "/article",
            PublicationKind.ARTICLE,
            "Title",
            beat + "/paper",
            null,
            null,
            Said.DAY,
            null,
            null,
            Said.PUBLIC),
        ChangeKind.ADDED,
        ChangedType.PUBLICATION,
        true);
  }

  private void addFirm(Visibility visibility) {
    boolean open = visibility.equals(Said.PUBLIC);
    String key = beat + "-firm-" + count++;
    say(firm(key, visibility), ChangeKind.ADDED, ChangedType.ENTITY, open);
    (open ? firms : hidden).add(key);
  }

  private EntityItem firm(String key, Visibility visibility) {
    return Said.firm(key, "Firm " + count, visibility);
  }

  private void change(List<String> keys, boolean open, int times) {
    for (int i = 0; i < times; i++) {
      count++;
      String key = keys.get(dice.nextInt(keys.size()));
      say(firm(key, open ? Said.PUBLIC : Said.DESK), ChangeKind.CHANGED, ChangedType.ENTITY, open);
    }
  }

  /// A purchase and a claim of it; a claim that denies one, or the retraction of one.
  private void claim() {
    String key = beat + "/" + count++;
    if (undenied.isEmpty() || dice.nextInt(3) == 0) {
      say(purchase(key), ChangeKind.ADDED, ChangedType.STATEMENT, true);
      say(claim(key, key, Stance.ASSERTS), ChangeKind.ADDED, ChangedType.CLAIM, true);
      undenied.add(key);
      return;
    }
    String statement = undenied.remove(dice.nextInt(undenied.size()));
    if (dice.nextBoolean()) {
      say(claim(key, statement, Stance.DENIES), ChangeKind.ADDED, ChangedType.CLAIM, true);
      UUID denied = NodeId.of(NodeType.STATEMENT, statement);
      lines.add(new Line(ChangeKind.CONTRADICTED, ChangedType.STATEMENT, denied, true));
      return;
    }
    Item retraction = RetractionItem.of(NodeType.CLAIM, statement, Said.DAY, "Made up.");
    batch.put("retraction", retraction);
    UUID retracted = NodeId.of(NodeType.CLAIM, statement);
    lines.add(new Line(ChangeKind.RETRACTED, ChangedType.CLAIM, retracted, true));
  }

  private StatementItem purchase(String key) {
    return new StatementItem(
        key,
        StatementKind.PURCHASE,
        List.of(new PartyItem(PartyRole.BUYER, firms.get(dice.nextInt(firms.size())), null, null)),
        null,
        new Time.Happening(Said.DAY),
        Map.of(),
        Said.PUBLIC);
  }

  private ClaimItem claim(String key, String statement, Stance stance) {
    return new ClaimItem(
        key,
        statement,
        beat + "/article",
        stance,
        Modality.FACT,
        Said.DAY,
        6,
        Verification.READ,
        new ClaimItem.Attribution(AttributionKind.OWN_KNOWLEDGE, null, null, false),
        List.of(),
        List.of(),
        Said.PUBLIC);
  }
}
