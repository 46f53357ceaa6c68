using OpModel.Organization;

namespace OpModel;

/// <summary>What is different in one organisation from another: two models, or one model on two days.</summary>
/// <remarks>
/// <para>
/// An element of the one is an element of the other by its key; else by its id, where but one on either side has it; else, unless it is a person,
/// by its name. People are never taken for one another by anything but key and id: somebody who left and somebody of the same name who joined are
/// told as that, with a remark (<see cref="ChangeKind.PersonPerhapsRenumbered"/>).
/// </para>
/// <para>
/// Teams that are left on both sides are told by their people, of those who are in both organisations. A team is a former one renamed if more
/// than half of the people of the one are on the other, and the reverse; it was merged into a team to which more than half of its people came, and
/// split off from one from which more than half of its own came; two people at least. More than half is the least for which, of people who are on
/// one team each, there is never more than one such team (after Spiliopoulou et al., "MONIC: modeling and monitoring cluster transitions", KDD 2006).
/// How many people they are is said in <see cref="OrganizationChange.Shared"/>.
/// </para>
/// </remarks>
/// <example><c>OrganizationDiff.Of(model.AsOf(new(2026, 1, 1)), model.AsOf(new(2026, 7, 1)))</c></example>
public sealed class OrganizationDiff
{
    internal OrganizationDiff(IReadOnlyList<OrganizationChange> changes) => Changes = changes;

    /// <summary>All changes, by their kind, then by the names of what they are about.</summary>
    public IReadOnlyList<OrganizationChange> Changes { get; }

    /// <summary>How many people were in the earlier organisation; vacancies are not counted.</summary>
    public int PeopleBefore { get; internal init; }

    /// <summary>How many people are in the later organisation; vacancies are not counted.</summary>
    public int PeopleAfter { get; internal init; }

    /// <summary>How many teams the earlier organisation had.</summary>
    public int TeamsBefore { get; internal init; }

    /// <summary>How many teams the later organisation has.</summary>
    public int TeamsAfter { get; internal init; }

    /// <summary>Compares two organisations.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <returns>What is different in the later one.</returns>
    public static OrganizationDiff Of(OperatingModel before, OperatingModel after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Of(before.Graph, after.Graph);
    }

    /// <summary>Compares two organisations that need not be complete: there may be teams without an organisation, say.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <returns>What is different in the later one.</returns>
    public static OrganizationDiff Of(OrganizationGraph before, OrganizationGraph after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new OrganizationComparison(before, after).Diff();
    }

    /// <summary>The changes of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The changes, by the names of what they are about.</returns>
    public IEnumerable<OrganizationChange> Of(ChangeKind kind) => Changes.Where(change => change.Kind == kind);
}
