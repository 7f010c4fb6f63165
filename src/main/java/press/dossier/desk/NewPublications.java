package press.dossier.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.dossier.model.DateRange;
import press.dossier.model.EntityKind;
import press.dossier.model.NodeType;
import press.dossier.model.PublicationKind;
import press.dossier.model.Reliability;
import press.dossier.model.Visibility;
import press.dossier.model.form.Numbers;
import press.dossier.model.form.Texts;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.store.recording.HeldNodes.HeldNode;

/// Reads a publication that is to be created, and its publisher, where that is to be created too.
final class NewPublications {

  private final Names names;
  private final Draft draft;

  NewPublications(Names names, Draft draft) {
    this.names = names;
    this.draft = draft;
  }

  Optional<PublicationItem> read(Input input) {
    int before = input.mistakes();
    Optional<String> key = names.create(input, NodeType.PUBLICATION);
    Optional<PublicationKind> kind = input.require("kind", Texts.word(PublicationKind.class));
    Optional<String> title = input.require("title", Texts.TITLE);
    Optional<String> publisher = publisher(input);
    Optional<String> language = input.find("language", Texts.LANGUAGE);
    Optional<String> url = input.find("url", Texts.URL);
    Optional<DateRange> published = input.require("published", Numbers.DATE);
    Optional<String> embodies = names.entity(input, "embodies", EntityKind.HAVE_A_TEXT);
    Optional<PublicationItem.Archive> archive =
        input.object("archive").flatMap(NewPublications::archive);
    Visibility visibility = Exposed.read(input);
    if (input.mistakes() > before) {
      return Optional.empty();
    }
    PublicationItem item =
        new PublicationItem(
            key.orElseThrow(),
            kind.orElseThrow(),
            title.orElseThrow(),
            publisher.orElseThrow(),
            language.orElse(null),
            url.orElse(null),
            published.orElseThrow(),
            embodies.orElse(null),
            archive.orElse(null),
            visibility);
    draft.add(item);
    return Optional.of(item);
  }

  private Optional<String> publisher(Input input) {
    input.needOne("publisher", "newPublisher");
    Optional<String> created =
        input.object("newPublisher").flatMap(this::created).map(PublisherItem::key);
    return created.or(() -> names.find(input, "publisher", NodeType.PUBLISHER).map(HeldNode::key));
  }

  private Optional<PublisherItem> created(Input input) {
    int before = input.mistakes();
    Optional<String> key = names.create(input, NodeType.PUBLISHER);
    Optional<String> name = input.require("name", Texts.NAME);
    Optional<String> entity = names.entity(input, "entity", EntityKind.PUBLISH);
    List<PublisherItem.Grade> grades =
        input.objects("reliability").stream()
            .map(NewPublications::grade)
            .flatMap(Optional::stream)
            .toList();
    Visibility visibility = Exposed.read(input);
    if (input.mistakes() > before) {
      return Optional.empty();
    }
    PublisherItem item =
        new PublisherItem(
            key.orElseThrow(), name.orElseThrow(), entity.orElse(null), grades, visibility);
    draft.add(item);
    return Optional.of(item);
  }

  private static Optional<PublisherItem.Grade> grade(Input input) {
    int before = input.mistakes();
    Optional<Reliability> grade = input.require("grade", Texts.word(Reliability.class));
    Optional<LocalDate> since = input.require("since", Numbers.DAY);
    Optional<String> reason = input.require("reason", Texts.TEXT);
    return input.mistakes() > before
        ? Optional.empty()
        : Optional.of(
            new PublisherItem.Grade(
                grade.orElseThrow(), since.orElseThrow(), reason.orElseThrow()));
  }

  private static Optional<PublicationItem.Archive> archive(Input input) {
    Optional<Instant> retrieved = input.require("retrieved", Numbers.INSTANT);
    // as it was archived: not even white space is taken away
    Optional<String> text = input.exactly("text");
    return retrieved.flatMap(at -> text.map(it -> new PublicationItem.Archive(it, at)));
  }
}
