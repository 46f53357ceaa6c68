namespace OpModel.Checking;

/// <summary>Finds the name that a misspelt one was most likely meant to be.</summary>
internal static class NearestName
{
    /// <summary>
    /// The candidate with the fewest single-letter edits (letter case does not count), the first of equals; null where even that one
    /// differs in more than a third of the letters.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates) => new NearestNames(candidates).Find(name)?.Name;
}
