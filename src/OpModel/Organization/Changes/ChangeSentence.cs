using OpModel.Checking;

namespace OpModel;

/// <summary>Says changes in sentences.</summary>
internal static class ChangeSentence
{
    private const string Nothing = "nothing";

    public static string Of(OrganizationChange change)
    {
        var (element, other, subject) = (change.Element.Name, change.Other?.Name, change.Subject);
        var (before, after) = (Words.And(change.Before), Words.And(change.After));
        return change.Kind switch
        {
            ChangeKind.PersonJoined => $"{element} joined{Behind(after, " as ")}",
            ChangeKind.PersonLeft => $"{element} left{Behind(before, ", was ")}",
            ChangeKind.PersonPerhapsRenumbered =>
                $"{element} left as {change.Other!.Id} and joined as {change.Element.Id}: perhaps one person with a new id, who has done neither",
            ChangeKind.PersonRenamed => $"{before} is now called {after}",
            ChangeKind.PersonMoved => $"{element} moved from {before} to {after}",
            ChangeKind.RoleTaken => $"{element} took {subject} of {other}{Behind(after, ", ")}",
            ChangeKind.RoleGivenUp => $"{element} gave up {subject} of {other}{Behind(before, ", ")}",
            ChangeKind.AllocationChanged or ChangeKind.RoleChanged => $"{element} as {subject} of {other}: {FromTo(before, after)}",
            ChangeKind.LeadTaken => $"{element} leads {other}{Behind(after, ", ")}",
            ChangeKind.LeadGivenUp => $"{element} no longer leads {other}{Behind(before, ", ")}",
            ChangeKind.ManagersChanged => $"{element} reports to {OrNobody(after)}, before to {OrNobody(before)}",
            ChangeKind.DottedManagersChanged => $"{element} reports to {OrNobody(after)} on a dotted line, before to {OrNobody(before)}",
            ChangeKind.VacancyOpened => $"{element} is open{Behind(after, ": ")}",
            ChangeKind.VacancyFilled when change.IsInferred => $"{element} is no longer open: filled, it seems, by {other}, who took {after}",
            ChangeKind.VacancyFilled => $"{before} is filled by {other}",
            ChangeKind.VacancyClosed => $"{element} is no longer open{Behind(before, ": was ")}",
            ChangeKind.TeamCreated => $"the {change.Element.Kind} {element} is new{Behind(after, ", with ")}",
            ChangeKind.TeamDissolved => $"the {change.Element.Kind} {element} is no more{Behind(before, ", had ")}",
            ChangeKind.TeamRenamed when change.Shared is { } shared =>
                $"{before} is now {after}: {shared.Count} of its {shared.Before} people are on it, and make up {shared.Count} of {shared.After} there",
            ChangeKind.TeamMerged => $"{element} was merged into {other}, to which {change.Shared!.Count} of its {change.Shared.Before} people came",
            ChangeKind.TeamSplitOff => $"{element} was split off from {other}, from which {change.Shared!.Count} of its {change.Shared.After} people came",
            ChangeKind.TeamMoved => $"{element} is part of {OrNothing(after)}, before of {OrNothing(before)}",
            ChangeKind.ServiceAdded => $"{element} provides {subject}{Behind(after, ", ")}",
            ChangeKind.ServiceRemoved => $"{element} no longer provides {subject}{Behind(before, ", ")}",
            ChangeKind.ServiceChanged => $"{subject} of {element}: {FromTo(before, after)}",
            ChangeKind.ElementAdded => $"the {change.Element.Kind} {element} is new",
            ChangeKind.ElementRemoved => $"the {change.Element.Kind} {element} is no more",
            ChangeKind.TeamRenamed or ChangeKind.ElementRenamed => $"the {change.Element.Kind} {before} is now called {after}",
            _ => $"{subject} of {element}: {FromTo(before, after)}",
        };
    }

    private static string Behind(string text, string words) => text.Length == 0 ? "" : words + text;

    private static string FromTo(string before, string after) => $"{OrNothing(before)} -> {OrNothing(after)}";

    private static string OrNothing(string text) => text.Length == 0 ? Nothing : text;

    private static string OrNobody(string text) => text.Length == 0 ? "nobody" : text;
}
