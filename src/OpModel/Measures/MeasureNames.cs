using OneOf;

namespace OpModel.Measures;

/// <summary>Finds measures by what people write, and tells what they may have meant.</summary>
internal static class MeasureNames
{
    /// <summary>Finds a measure.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="own">The measures of the organisation's own.</param>
    /// <returns>The measure, or why there is none and what to write.</returns>
    public static OneOf<Measure, string> Find(string text, IReadOnlyList<Measure> own)
    {
        if ((Measure.Find(text) ?? own.FirstOrDefault(measure => measure.Name == Measure.NameOf(text))) is { } found)
        {
            return found;
        }

        return DescribeRivals(text) ?? (string.IsNullOrWhiteSpace(text)
            ? "there is no measure; name one, such as net-promoter-score."
            : $"there is no measure {CellText.Quote(text)}; {Meant.Among(Measure.NameOf(text), Measure.All.Concat(own).Select(measure => measure.Name))}");
    }

    /// <summary>That a name is one of several measures; nothing where it is not.</summary>
    public static string? DescribeRivals(string text) => Measure.FindRivals(text) is { Count: > 1 } rivals
        ? $"{CellText.Quote(text)} has several definitions; write {string.Join(" or ", rivals)}."
        : null;
}
