namespace OpModel.Interactions;

/// <summary>The part of a map by which it cannot be drawn without a crossing: a subdivision of K5 or of K3,3, of which every map that cannot has one (Kuratowski, 1930).</summary>
/// <remarks>Anybody can check it without trusting this library: the paths join the participants of <see cref="Between"/> as K5 or K3,3 do, and meet nowhere else.</remarks>
public sealed record InteractionCrossing
{
    internal InteractionCrossing()
    {
    }

    /// <summary>Whether five all work with one another; else three work with three others, each with each.</summary>
    public required bool IsOfK5 { get; init; }

    /// <summary>The names of the five or six between whom the paths run.</summary>
    public required IReadOnlyList<string> Between { get; init; }

    /// <summary>The paths, ten or nine: the names from one end to the other, both included; two where the ends work together directly.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Paths { get; init; }

    /// <summary>The lines of all paths, in the order stated. Without any one of them, the part could be drawn.</summary>
    public required IReadOnlyList<InteractionLine> Lines { get; init; }

    internal string Sentence { get; init; } = "";

    /// <summary>Says what is in the way.</summary>
    /// <returns>A sentence without its full stop, such as <c>a, b, c, d and e all interact with one another, directly or over others (K5)</c>.</returns>
    public override string ToString() => Sentence;
}
