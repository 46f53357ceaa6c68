namespace OpModel.Tool.Diffing;

/// <summary>Changes that are told together.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="Last">The last of their kinds; the first is the one behind those of the section before.</param>
internal sealed record DiffSection(string Title, ChangeKind Last)
{
    private static readonly DiffSection[] All =
    [
        new("People", ChangeKind.PersonMoved),
        new("Roles", ChangeKind.LeadGivenUp),
        new("Managers", ChangeKind.DottedManagersChanged),
        new("Vacancies", ChangeKind.VacancyClosed),
        new("Teams", ChangeKind.TeamMoved),
        new("Services", ChangeKind.ServiceChanged),
        new("Other elements", ChangeKind.ElementRenamed),
        new("Properties", ChangeKind.PropertyChanged),
    ];

    /// <summary>The sections in which there are changes, in order.</summary>
    public static IEnumerable<(string Title, IReadOnlyList<OrganizationChange> Changes)> Of(OrganizationDiff diff) => diff.Changes
        .GroupBy(change => All.First(section => change.Kind <= section.Last))
        .OrderBy(section => section.Key.Last)
        .Select(section => (section.Key.Title, (IReadOnlyList<OrganizationChange>)[.. section]));
}
