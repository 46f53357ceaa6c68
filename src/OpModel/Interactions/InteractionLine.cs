namespace OpModel.Interactions;

/// <summary>That two participants of a map of interactions work together; a line of the drawing.</summary>
/// <param name="One">The name of one of them.</param>
/// <param name="Other">The name of the other.</param>
public sealed record InteractionLine(string One, string Other)
{
    /// <summary>The line in words.</summary>
    /// <returns>Such as <c>product owner - product analyst</c>.</returns>
    public override string ToString() => $"{One} - {Other}";
}
