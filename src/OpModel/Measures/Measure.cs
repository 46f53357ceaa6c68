using System.Diagnostics;

namespace OpModel.Measures;

/// <summary>A measure with its published definition: what it counts, in which unit, within which range, and which way it gets better.</summary>
/// <remarks>
/// <para>Where several definitions go by one name, as CSAT is an average for some and a share for others, each is a measure of its own, so that
/// they cannot be mixed up: a reading of one compared with a reading of another throws, and names both.</para>
/// <para>Immutable and safe to share between threads. Two are equal where name, family, unit and direction are.</para>
/// </remarks>
[DebuggerDisplay("{Name,nq}")]
public sealed partial class Measure : IEquatable<Measure>
{
    private Measure()
    {
    }

    /// <summary>What it is called in files, unique: <c>net-promoter-score</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name or abbreviation that the field knows it by, which rival definitions share: <c>NPS</c>, <c>CSAT</c>; nothing where there is none.</summary>
    public string? KnownAs { get; private init; }

    /// <summary>The family that it belongs to.</summary>
    public required MeasureFamily Family { get; init; }

    /// <summary>What one of its value is.</summary>
    public required MeasureUnit Unit { get; init; }

    /// <summary>The values that it can have.</summary>
    public MeasureRange Range { get; private init; }

    /// <summary>Which way it gets better.</summary>
    public MeasureDirection Direction { get; private init; }

    /// <summary>What readings of several days within one window are together.</summary>
    public MeasureAddition Addition { get; private init; }

    /// <summary>What it says, in a sentence.</summary>
    public required string Definition { get; init; }

    /// <summary>How it is computed.</summary>
    public required string Formula { get; init; }

    /// <summary>Who defined it so.</summary>
    public required string Source { get; init; }

    /// <summary>Whether an organisation made it, so that it is not in <see cref="All"/>.</summary>
    public bool IsOwn { get; private init; }

    /// <summary>All measures of the library, family by family.</summary>
    public static IReadOnlyList<Measure> All => Catalogue.All;

    /// <summary>The other definitions that go by the same name: those with which it must not be mixed up.</summary>
    public IEnumerable<Measure> Rivals => KnownAs is null ? [] : All.Where(other => other.KnownAs == KnownAs && !other.Equals(this));

    /// <summary>What people read: the name without hyphens, such as <c>net promoter score</c>.</summary>
    internal string DisplayName => Name.Replace('-', ' ');

    /// <summary>Finds a measure of the library by its name.</summary>
    /// <param name="text">
    /// The name as in files, with spaces for its hyphens, or as the field abbreviates it: <c>net-promoter-score</c>, <c>Net promoter score</c>,
    /// <c>NPS</c>.
    /// </param>
    /// <returns>The measure; <see langword="null"/> where there is none, or where the text is what rival definitions share (<see cref="FindRivals"/>).</returns>
    public static Measure? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = NameOf(text);
        return All.FirstOrDefault(measure => measure.Name == name) ?? (FindRivals(text) is [var only] ? only : null);
    }

    /// <summary>Finds the measures that go by a name of the field.</summary>
    /// <param name="text">The name or abbreviation, such as <c>CSAT</c>; upper and lower case make no difference.</param>
    /// <returns>The measures: none, one, or several rival definitions.</returns>
    public static IReadOnlyList<Measure> FindRivals(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. All.Where(measure => measure.KnownAs is { } known && NameOf(known) == NameOf(text))];
    }

    /// <summary>Makes a measure that is an organisation's own.</summary>
    /// <param name="name">What people call it, such as <c>orders a month</c>; in files it is <c>orders-a-month</c>.</param>
    /// <param name="family">The family that it belongs to.</param>
    /// <param name="direction">Which way it gets better; unstated, nobody said.</param>
    /// <returns>The measure: a number of any size, of which the last reading of a window counts.</returns>
    /// <exception cref="ArgumentException">The name is empty, or is that of a measure of the library.</exception>
    public static Measure Own(string name, MeasureFamily family, MeasureDirection direction = MeasureDirection.Neither)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (Find(name) is { } known)
        {
            throw new ArgumentException($"{known.Name} is a measure of the library; take it, or call your own by another name.", nameof(name));
        }

        return new()
        {
            Name = NameOf(name),
            Family = family,
            Unit = MeasureUnit.Number,
            Direction = direction,
            Definition = "As the organisation defines it.",
            Formula = "read, not computed",
            Source = "the organisation",
            IsOwn = true,
        };
    }

    /// <summary>Tells whether two are one measure.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether name, family, unit and direction are equal.</returns>
    public bool Equals(Measure? other) =>
        other is not null && Name == other.Name && Family == other.Family && Unit == other.Unit && Direction == other.Direction;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Measure);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>A name as files have it: lower case, hyphens in the place of all that is neither letter nor digit.</summary>
    internal static string NameOf(string text) =>
        string.Join('-', new string([.. text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')]).Split('-', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Refuses to treat readings of two measures as readings of one.</summary>
    /// <exception cref="InvalidOperationException">They are two.</exception>
    internal void ThrowIfOther(Measure other)
    {
        if (!Equals(other))
        {
            throw new InvalidOperationException(
                KnownAs is { } known && known == other.KnownAs
                    ? $"{Name} and {other.Name} are rival definitions of {known}; compare readings of one of them."
                    : $"{Name} and {other.Name} are two measures; compare readings of one of them.");
        }
    }
}
