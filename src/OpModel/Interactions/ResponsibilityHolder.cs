namespace OpModel.Interactions;

/// <summary>A role or a team that answers for something.</summary>
/// <param name="Kind">What it is: <c>role</c>, <c>product team</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Responsibilities">What it answers for, each once, in the order stated.</param>
public sealed record ResponsibilityHolder(string Kind, string Name, IReadOnlyList<string> Responsibilities)
{
    /// <summary>Kind and name.</summary>
    /// <returns>Such as <c>role product owner</c>.</returns>
    public override string ToString() => $"{Kind} {Name}";
}
