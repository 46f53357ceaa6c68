namespace OpModel.Tool.Rules;

/// <summary>A team of a rules file.</summary>
/// <param name="Name">Its name, as it stands on the statement.</param>
/// <param name="Id">Its id, by which tags may name it; made from the name where the file has none.</param>
internal sealed record TeamEntry(string Name, string Id)
{
    /// <summary>Whether a text is the team's name or its id; upper and lower case make no difference.</summary>
    public bool IsCalled(string text) =>
        text.Equals(Name, StringComparison.OrdinalIgnoreCase) || text.Equals(Id, StringComparison.OrdinalIgnoreCase);
}
