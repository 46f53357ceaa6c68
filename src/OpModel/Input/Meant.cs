using OpModel.Checking;

namespace OpModel;

/// <summary>Tells what an unknown name may have been meant to be.</summary>
internal static class Meant
{
    private const int MostListed = 12;

    /// <summary>The end of a message: the nearest name, or the names there are.</summary>
    public static string Among(string text, IEnumerable<string> names)
    {
        List<string> known = [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
        return NearestName.Find(text.Trim(), known) is { } near ? $"did you mean \"{near}\"?"
            : known.Count == 0 ? "there is none."
            : known.Count <= MostListed ? $"write one of {string.Join(", ", known)}."
            : $"write one of the {known.Count} there are, such as {string.Join(", ", known.Take(3))}.";
    }
}
