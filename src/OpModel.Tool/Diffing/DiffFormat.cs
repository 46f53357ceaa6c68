namespace OpModel.Tool.Diffing;

/// <summary>The forms that changes can be written in.</summary>
internal enum DiffFormat
{
    /// <summary>For people, on a terminal.</summary>
    Text,

    /// <summary>For scripts.</summary>
    Json,

    /// <summary>For people, in a review or a message.</summary>
    Markdown,
}
