namespace OpModel.Organization;

/// <summary>The words by which a result that says nothing of what it counts is known to count output.</summary>
internal static class DeliveryWords
{
    private static readonly HashSet<string> Acts = new(StringComparer.OrdinalIgnoreCase)
    {
        "ship", "release", "deliver", "launch", "publish", "implement", "finish", "complete",
    };

    /// <summary>What a text counts: output where it begins with an act of delivery, otherwise nobody knows.</summary>
    public static ResultBasis BasisOf(string text) => Acts.Contains(text.Trim().Split(' ')[0]) ? ResultBasis.Output : ResultBasis.None;
}
