package press.dossier.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.dossier.model.AttributionKind;
import press.dossier.model.DateRange;
import press.dossier.model.EntityKind;
import press.dossier.model.Modality;
import press.dossier.model.NodeType;
import press.dossier.model.Stance;
import press.dossier.model.Verification;
import press.dossier.model.Visibility;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Form;
import press.dossier.model.form.Numbers;
import press.dossier.model.form.Texts;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.Keys;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.StatementItem;
import press.dossier.model.writing.UserErrorCode;
import press.dossier.store.recording.HeldNodes.HeldNode;
import press.dossier.store.recording.HeldPublications.HeldPublication;

/// Reads a claim that is to be created, with what is to be created around it.
final class NewClaims {

  private final Held held;
  private final Names names;
  private final Draft draft;

  NewClaims(Held held, Draft draft) {
    this.held = held;
    this.names = new Names(held);
    this.draft = draft;
  }

  /// The claim, if nothing is wrong with it; what is created around it is in the draft by then.
  ///
  /// @param otherwise when it could be known, if that is not told; empty for the publication's date
  Optional<ClaimItem> read(Input input, Optional<DateRange> otherwise) {
    int before = input.mistakes();
    new NewEntities(held, names).read(input).forEach(draft::add);
    Optional<HeldPublication> publication = publication(input);
    Optional<String> statement = statement(input);
    Manner manner = manner(input);
    Optional<DateRange> reported = input.find("reported", Numbers.DATE);
    List<String> relays = relays(input);
    ClaimItem.Attribution attribution = attribution(input, !relays.isEmpty());
    List<ClaimItem.QuoteItem> quotes = new QuoteReader(input).read(publication);
    Visibility visibility = Exposed.read(input);
    Optional<String> key = key(input, statement, publication);
    if (input.mistakes() > before) {
      return Optional.empty();
    }
    ClaimItem item =
        new ClaimItem(
            key.orElseThrow(),
            statement.orElseThrow(),
            publication.orElseThrow().key(),
            manner.stance,
            manner.modality,
            reported.or(() -> otherwise).orElse(publication.get().publishedOn()),
            manner.credibility,
            manner.verification,
            attribution,
            relays,
            quotes,
            visibility);
    draft.add(item);
    return Optional.of(item);
  }

  private Optional<HeldPublication> publication(Input input) {
    input.needOne("publication", "newPublication");
    Optional<HeldPublication> created =
        input
            .object("newPublication")
            .flatMap(inner -> new NewPublications(names, draft).read(inner))
            .map(NewClaims::asHeld);
    return created.or(() ->
        names
            .find(input, "publication", NodeType.PUBLICATION)
            .map(HeldNode::id)
            .flatMap(held::publication));
  }

  private static HeldPublication asHeld(PublicationItem item) {
    return new HeldPublication(
        item.key(),
        item.publishedOn(),
        Optional.ofNullable(item.archive()).map(PublicationItem.Archive::text));
  }

  private Optional<String> statement(Input input) {
    input.needOne("statement", "newStatement");
    Optional<StatementItem> created =
        input.object("newStatement").flatMap(inner -> new NewStatements(names).read(inner));
    created.ifPresent(draft::add);
    return created
        .map(StatementItem::key)
        .or(() -> names.find(input, "statement", NodeType.STATEMENT).map(HeldNode::key));
  }

  private Optional<String> key(
      Input input, Optional<String> statement, Optional<HeldPublication> publication) {
    Optional<String> own = input.find("key", Texts.KEY);
    if (input.has("key") && own.isEmpty() || statement.isEmpty() || publication.isEmpty()) {
      return Optional.empty();
    }
    String derived =
        Keys.claim(
            Keys.within(BeatItem.DESK, statement.get()),
            Keys.within(BeatItem.DESK, publication.get().key()));
    String key = Keys.complete(BeatItem.DESK, own.orElse(derived));
    return names.isFree(input, NodeType.CLAIM, key) ? Optional.of(key) : Optional.empty();
  }

  /// How a claim is made, as far as it can be left out.
  private record Manner(
      Stance stance, Modality modality, int credibility, Verification verification) {}

  private static Manner manner(Input input) {
    return new Manner(
        find(input, "stance", Texts.word(Stance.class), Stance.ASSERTS),
        find(input, "modality", Texts.word(Modality.class), Modality.FACT),
        find(input, "credibility", Numbers.CREDIBILITY, ClaimItem.CANNOT_BE_JUDGED),
        find(input, "verification", Texts.word(Verification.class), Verification.READ));
  }

  private static <T> T find(Input input, String name, Form<T> form, T otherwise) {
    return input.find(name, form).orElse(otherwise);
  }

  private ClaimItem.Attribution attribution(Input input, boolean relays) {
    return input
        .object("attribution")
        .map(this::told)
        .orElseGet(() -> ClaimItem.Attribution.unlessTold(relays));
  }

  private ClaimItem.Attribution told(Input input) {
    AttributionKind kind = input.require("kind", Texts.word(AttributionKind.class)).orElseThrow();
    Optional<String> by = names.entity(input, "by", EntityKind.SPEAK);
    Optional<Integer> unnamed = input.find("unnamed", Numbers.UNNAMED);
    if (unnamed.isPresent() && !kind.countsUnnamed()) {
      String message = "An attribution " + kind + " has no unnamed; they speak on BACKGROUND.";
      input.error("unnamed", UserErrorCode.VALUE_MISPLACED, message);
    }
    return new ClaimItem.Attribution(
        kind, by.orElse(null), unnamed.orElse(null), input.flag("secondHand"));
  }

  private List<String> relays(Input input) {
    List<String> relays = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Input elements = input.elements("relays");
    for (String number : elements.names()) {
      Optional<String> claim = names.find(elements, number, NodeType.CLAIM).map(HeldNode::key);
      if (claim.isPresent() && !seen.add(claim.get())) {
        String message = "The claim relays " + Excerpt.of(claim.get()) + " twice.";
        elements.error(number, UserErrorCode.VALUE_INVALID, message);
      }
      claim.ifPresent(relays::add);
    }
    return List.copyOf(relays);
  }
}
