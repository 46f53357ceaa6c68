namespace OpModel.Tool.Interactions;

/// <summary>The forms that a map of interactions can be written in.</summary>
internal enum InteractionsFormat
{
    /// <summary>For people, on a terminal.</summary>
    Text,

    /// <summary>For scripts.</summary>
    Json,

    /// <summary>For people, in a wiki or a review.</summary>
    Markdown,

    /// <summary>The drawing alone.</summary>
    Svg,
}
