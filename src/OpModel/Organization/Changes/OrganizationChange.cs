using OpModel.Organization;

namespace OpModel;

/// <summary>One difference between two organisations.</summary>
public sealed record OrganizationChange
{
    /// <summary>In which way they differ.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>Whom or what it is about, as it is in the later organisation; as it was in the earlier one, where it is no more.</summary>
    public required ChangedElement Element { get; init; }

    /// <summary>
    /// The team of a role or a lead; the team that another was merged into or split off from; the person who filled a place; the person who left
    /// and perhaps is the one who joined.
    /// </summary>
    public ChangedElement? Other { get; init; }

    /// <summary>The name of the role, the service or the property.</summary>
    public string? Subject { get; init; }

    /// <summary>How it was, in words, each of several by itself.</summary>
    public EquatableArray<string> Before { get; init; }

    /// <summary>How it is, in words, each of several by itself.</summary>
    public EquatableArray<string> After { get; init; }

    /// <summary>By which people it was told what became of a team.</summary>
    public SharedPeople? Shared { get; init; }

    /// <summary>Whether it is a conclusion from who was and is where; else it follows from the ids alone.</summary>
    public bool IsInferred { get; init; }

    /// <summary>Whether something came that was not there.</summary>
    public bool IsAddition => Kind
        is ChangeKind.PersonJoined or ChangeKind.RoleTaken or ChangeKind.LeadTaken or ChangeKind.VacancyOpened or ChangeKind.TeamCreated
        or ChangeKind.ServiceAdded or ChangeKind.ElementAdded;

    /// <summary>Whether something went that was there.</summary>
    public bool IsRemoval => Kind
        is ChangeKind.PersonLeft or ChangeKind.RoleGivenUp or ChangeKind.LeadGivenUp or ChangeKind.VacancyFilled or ChangeKind.VacancyClosed
        or ChangeKind.TeamDissolved or ChangeKind.ServiceRemoved or ChangeKind.ElementRemoved;

    /// <summary>The change in a sentence: <c>Ada Lovelace took product owner of Checkout</c>.</summary>
    /// <returns>The text, without a full stop.</returns>
    public override string ToString() => ChangeSentence.Of(this);
}
