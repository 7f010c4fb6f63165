package press.dossier.bench.beat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;
import press.dossier.model.DateRange;
import press.dossier.model.EntityKind;
import press.dossier.model.PublicationKind;
import press.dossier.model.Reliability;
import press.dossier.model.Visibility;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;

/// Writes publishers and what they publish. One publication in five has an archived text.
final class Publications {

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 4_000;
  private static final int ONE_ARCHIVED_IN = 5;
  private static final int SENTENCES = 6;
  private static final List<String> LANGUAGES = List.of("en", "en", "en", "zh", "fr", "ru");

  private final Scale scale;
  private final long seed;

  Publications(Scale scale, long seed) {
    this.scale = scale;
    this.seed = seed;
  }

  PublisherItem publisher(int number) {
    Dice dice = Dice.ofCase(seed + 1, number);
    Reliability reliability = dice.one(Reliability.class);
    String entity =
        number % 10 == 0 ? Population.key(EntityKind.FIRM, number % scale.entities() / 10) : null;
    return new PublisherItem(
        LargeBeat.KEY + "/publisher-" + number,
        new Wording(dice).word() + " News " + number,
        entity,
        List.of(new PublisherItem.Grade(reliability, FIRST_DAY, "Made up for a benchmark.")),
        new Visibility.Public());
  }

  PublicationItem publication(int number) {
    Dice dice = Dice.ofCase(seed + 2, number);
    Wording wording = new Wording(dice);
    double share = dice.share();
    return new PublicationItem(
        key(number),
        number % 8 == 0 ? PublicationKind.FILING : PublicationKind.ARTICLE,
        wording.sentence(6),
        LargeBeat.KEY + "/publisher-" + (int) (share * share * scale.publishers()),
        dice.one(LANGUAGES),
        "https://example.org/" + number,
        DateRange.day(day(number)),
        null,
        archive(number),
        new Visibility.Public());
  }

  static String key(int number) {
    return LargeBeat.KEY + "/publication-" + number;
  }

  /// The day on which a publication was published.
  LocalDate day(int number) {
    return FIRST_DAY.plusDays(Dice.ofCase(seed + 3, number).between(0, DAYS - 1));
  }

  static boolean isArchived(int number) {
    return number % ONE_ARCHIVED_IN == 0;
  }

  /// One of the sentences of an archived text; none is in it twice.
  String sentence(int number, int place) {
    int which = place % SENTENCES;
    return which + " " + new Wording(Dice.ofCase(seed + 4 + which, number)).sentence(15);
  }

  private PublicationItem.@Nullable Archive archive(int number) {
    if (!isArchived(number)) {
      return null;
    }
    String text =
        IntStream.range(0, SENTENCES)
            .mapToObj(place -> sentence(number, place))
            .collect(Collectors.joining("\n"));
    return new PublicationItem.Archive(text, instant(number));
  }

  private Instant instant(int number) {
    return day(number).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
