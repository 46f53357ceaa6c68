namespace OpModel.Files.Yaml;

/// <summary>
/// Lets equal texts of a file be one object where they come again soon: keys, roles, dates. It forgets the older of two that fall on one place, and
/// so stays small whatever the file holds.
/// </summary>
internal sealed class TextPool
{
    private const int LongestShared = 64;

    private readonly string?[] _places;

    /// <param name="length">How many characters the file has.</param>
    public TextPool(int length)
    {
        var size = 64;
        while (size < 16 * 1024 && size < length / 64)
        {
            size *= 2;
        }

        _places = new string?[size];
    }

    /// <summary>The text, or an equal one that was seen before.</summary>
    public string Shared(string text)
    {
        if (text.Length > LongestShared)
        {
            return text;
        }

        ref var place = ref _places[StringComparer.Ordinal.GetHashCode(text) & (_places.Length - 1)];
        if (place == text)
        {
            return place;
        }

        place = text;
        return text;
    }
}
