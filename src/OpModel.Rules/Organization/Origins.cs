namespace OpModel.Organization;

/// <summary>The places at which definitions and their statements were written down.</summary>
internal static class Origins
{
    /// <summary>Takes all of them out, so that two definitions are equal that say the same at different places.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The definition without them.</returns>
    public static Definition Removed(Definition definition)
    {
        var removed = definition switch
        {
            OrganizationDefinition stated => stated with
            {
                Interactions = Removed(stated.Interactions),
                SeparateDuties = Removed(stated.SeparateDuties),
                Measures = Removed(stated.Measures),
            },
            PersonDefinition stated => stated with { ReportsTo = Removed(stated.ReportsTo) },
            RoleDefinition stated => stated with { Conflicts = Removed(stated.Conflicts), Responsibilities = Removed(stated.Responsibilities) },
            TeamDefinition stated => Removed(stated),
            ValueStreamDefinition stated => stated with { Steps = Removed(stated.Steps), Owner = Removed(stated.Owner), Measures = Removed(stated.Measures) },
            ObjectiveDefinition stated => stated with { Owner = Removed(stated.Owner), Serves = Removed(stated.Serves), KeyResults = Removed(stated.KeyResults) },
            StrategyDefinition stated => stated with { Serves = Removed(stated.Serves) },
            TacticDefinition stated => stated with { Serves = Removed(stated.Serves) },
            ScorecardDefinition stated => stated with { Measures = Removed(stated.Measures) },
            ArtifactDefinition stated => stated with { Owner = Removed(stated.Owner) },
            _ => definition,
        };
        return removed with { Origin = Origin.None, Waivers = Removed(removed.Waivers) };
    }

    /// <summary>Takes the place out of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The statement without it.</returns>
    public static T Removed<T>(T statement)
        where T : DefinitionStatement
        => (T)(statement with { Origin = Origin.None });

    private static TeamDefinition Removed(TeamDefinition team) => team with
    {
        Members = Removed(team.Members),
        Leads = Removed(team.Leads),
        PartOf = Removed(team.PartOf),
        AlignedTo = Removed(team.AlignedTo),
        Provides = Removed(team.Provides),
        Consumes = Removed(team.Consumes),
        Interactions = Removed(team.Interactions),
        Responsibilities = Removed(team.Responsibilities),
        Funding = Removed(team.Funding),
        Measures = Removed(team.Measures),
        Cadences = Removed(team.Cadences),
    };

    private static Ownership? Removed(Ownership? owner) => owner is null ? null : owner with { Origin = Origin.None };

    private static EquatableArray<T> Removed<T>(EquatableArray<T> statements)
        where T : DefinitionStatement, IEquatable<T>
        => statements.Count == 0 ? statements : new([.. statements.Select(Removed)]);
}
