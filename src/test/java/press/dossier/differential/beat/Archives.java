package press.dossier.differential.beat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;
import press.dossier.model.item.ClaimItem.QuoteItem;
import press.dossier.model.item.PublicationItem.Archive;

/// Writes archived texts and takes quotes from them: whole words, with other white space or other
/// quotation marks than in the text, at times with what stands before or behind them.
final class Archives {

  private static final int WITH_ARCHIVE_PERCENT = 40;
  private static final int MOST_WORDS = 4;

  private static final List<String> MOMENTS =
      List.of(
          "2024-05-02T08:00:00.123456Z",
          "2024-05-02T08:00:00Z",
          "2024-12-31T23:59:59.999999999Z",
          "1999-12-31T23:59:59.000001Z",
          "2024-02-29T00:00:00.5Z");

  private final Dice dice;
  private final Wording wording;
  private final Map<String, Archive> archives = new HashMap<>();

  /// Archived texts for some publications.
  Archives(Dice dice, List<String> publications) {
    this.dice = dice;
    this.wording = new Wording(dice);
    for (String key : publications) {
      if (dice.chance(WITH_ARCHIVE_PERCENT)) {
        archives.put(key, archive());
      }
    }
  }

  @Nullable Archive of(String publication) {
    return archives.get(publication);
  }

  private Archive archive() {
    StringBuilder text = new StringBuilder();
    for (int i = dice.between(1, 6); i > 0; i--) {
      text.append(wording.sentence()).append(dice.one(List.of(" ", "\n\n", "\u00A0", " “", "” ")));
    }
    // One form throughout: that forms make no difference is tried where quotes are looked for.
    String composed = Normalizer.normalize(text + "the end", Normalizer.Form.NFC);
    return new Archive(composed, Instant.parse(dice.one(MOMENTS)));
  }

  /// Words of a publication's archived text, where there is one.
  List<QuoteItem> quotes(String publication) {
    Archive archive = archives.get(publication);
    List<QuoteItem> quotes = new ArrayList<>();
    if (archive != null) {
      List<String> words = List.of(archive.text().strip().split("[\\s\\p{Z}]+"));
      for (int i = dice.between(0, 3); i > 0; i--) {
        quotes.add(quote(words));
      }
    }
    return quotes;
  }

  private QuoteItem quote(List<String> words) {
    int from = dice.between(0, words.size() - 1);
    int to = Math.min(words.size(), from + dice.between(1, MOST_WORDS));
    boolean before = from > 0 && dice.chance(30);
    boolean behind = to < words.size() && dice.chance(30);
    return new QuoteItem(
        said(words.subList(from, to)),
        before ? words.get(from - 1) : null,
        behind ? words.get(to) : null);
  }

  /// Words as somebody may copy them: the white space and the quotation marks are not the text's.
  private String said(List<String> words) {
    String space = dice.one(List.of(" ", " ", "\n", "\t ", "\u00A0"));
    String said = String.join(space, words);
    return dice.chance(50) ? said.replace('“', '"').replace('”', '„').replace('\'', '’') : said;
  }
}
