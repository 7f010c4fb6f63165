package press.dossier.model.item;

import press.dossier.model.NodeType;
import press.dossier.model.Visibility;

/// One thing that is said, with the key under which it is found again.
///
/// Entity keys are global. All other keys are complete here: a beat's own key, a slash, the key in
/// the file (`chips-and-tiktok/s10`); references between items are complete keys as well.
public sealed interface Item
    permits BeatItem,
        EntityItem,
        ExtensionItem,
        PublisherItem,
        PublicationItem,
        StatementItem,
        ClaimItem,
        RetractionItem,
        CorrectionItem {

  /// The complete key.
  String key();

  /// What the key's id stands for.
  NodeType type();

  /// Who may see it of its own accord.
  Visibility visibility();
}
