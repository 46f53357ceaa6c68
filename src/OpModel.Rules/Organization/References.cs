namespace OpModel.Organization;

/// <summary>The keys by which definitions refer to one another.</summary>
internal static class References
{
    /// <summary>Gives a definition other keys to refer by.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="replace">The key in place of another; nothing where what refers by it is left out.</param>
    /// <returns>The definition that refers so; itself where all keys stay.</returns>
    public static Definition Replaced(Definition definition, Func<string, string?> replace) => definition switch
    {
        OrganizationDefinition stated => Same(stated, stated with { Interactions = Each(stated.Interactions, interaction => Replaced(interaction, replace)) }),
        PersonDefinition stated => Same(stated, stated with { ReportsTo = Each(stated.ReportsTo, line => replace(line.Manager) is { } key ? line with { Manager = key } : null) }),
        RoleDefinition stated => Same(stated, stated with { Conflicts = Each(stated.Conflicts, conflict => replace(conflict.With) is { } key ? conflict with { With = key } : null) }),
        TeamDefinition stated => Same(stated, Replaced(stated, replace)),
        ValueStreamDefinition stated => Same(stated, stated with { Owner = Replaced(stated.Owner, replace) }),
        ObjectiveDefinition stated => Same(stated, stated with { Owner = Replaced(stated.Owner, replace), Serves = Replaced(stated.Serves, replace) }),
        StrategyDefinition stated => Same(stated, stated with { Serves = Replaced(stated.Serves, replace) }),
        TacticDefinition stated => Same(stated, stated with { Serves = Replaced(stated.Serves, replace) }),
        ArtifactDefinition stated => Same(stated, Replaced(stated, replace)),
        _ => definition,
    };

    private static TeamDefinition Replaced(TeamDefinition team, Func<string, string?> replace) => team with
    {
        Members = Each(team.Members, stated => Replaced(stated, replace)),
        Leads = Each(team.Leads, stated => replace(stated.Person) is { } key ? stated with { Person = key } : null),
        PartOf = Each(team.PartOf, stated => replace(stated.Team) is { } key ? stated with { Team = key } : null),
        AlignedTo = Each(team.AlignedTo, stated => replace(stated.ValueStream) is { } key ? stated with { ValueStream = key } : null),
        Consumes = Each(team.Consumes, stated => replace(stated.Provider) is { } key ? stated with { Provider = key } : null),
        Interactions = Each(team.Interactions, stated => replace(stated.Team) is { } key ? stated with { Team = key } : null),
        Funding = Each(team.Funding, stated => replace(stated.Source) is { } key ? stated with { Source = key } : null),
    };

    private static ArtifactDefinition Replaced(ArtifactDefinition artifact, Func<string, string?> replace) => artifact with
    {
        Owner = Replaced(artifact.Owner, replace),
        OwnerRole = artifact.OwnerRole is { } role ? replace(role) : null,
    };

    private static Membership? Replaced(Membership stated, Func<string, string?> replace) =>
        replace(stated.Person) is { } person && replace(stated.Role) is { } role
            ? stated with { Person = person, Role = role, LentBy = stated.LentBy is { } lender ? replace(lender) : null }
            : null;

    private static RoleInteraction? Replaced(RoleInteraction stated, Func<string, string?> replace) =>
        replace(stated.One) is { } one && replace(stated.Other) is { } other ? stated with { One = one, Other = other } : null;

    private static EquatableArray<Contribution> Replaced(EquatableArray<Contribution> serves, Func<string, string?> replace) =>
        Each(serves, stated => replace(stated.Goal) is { } key ? stated with { Goal = key } : null);

    private static Ownership? Replaced(Ownership? stated, Func<string, string?> replace) =>
        stated is not null && replace(stated.Owner) is { } key ? stated with { Owner = key } : null;

    private static EquatableArray<T> Each<T>(EquatableArray<T> statements, Func<T, T?> replace)
        where T : class, IEquatable<T>
        => statements.Count == 0 ? statements : new([.. statements.Select(replace).OfType<T>()]);

    private static Definition Same(Definition stated, Definition replaced) => replaced.Equals(stated) ? stated : replaced;
}
