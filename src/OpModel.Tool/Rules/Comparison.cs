namespace OpModel.Tool.Rules;

/// <summary>How a condition compares a text.</summary>
internal enum Comparison
{
    /// <summary>The text is one of the values.</summary>
    Is,

    /// <summary>The text begins with one of the values.</summary>
    StartsWith,

    /// <summary>There is no text.</summary>
    IsMissing,
}
