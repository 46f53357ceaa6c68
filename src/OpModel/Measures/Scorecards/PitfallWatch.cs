namespace OpModel.Measures;

/// <summary>How a pitfall is watched (D1.P).</summary>
/// <param name="Pitfall">The pitfall.</param>
/// <param name="Lines">The lines that watch it and have a value; none where it is unwatched.</param>
public sealed record PitfallWatch(Pitfall Pitfall, IReadOnlyList<ScorecardLine> Lines)
{
    /// <summary>Whether some measure with a value watches it.</summary>
    public bool IsWatched => Lines.Count > 0;
}
