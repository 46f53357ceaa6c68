namespace OpModel.Organization;

/// <summary>Somebody who works in the organisation from one day to another, or a vacancy that somebody is sought for in that time.</summary>
public sealed record PersonDefinition : DatedDefinition
{
    /// <summary>The function that the person is at home in, one of <see cref="BusinessFunction"/> or any other; nothing where it is that of the roles.</summary>
    public string? Function { get; init; }

    /// <summary>Where the person comes from; none where it is not stated.</summary>
    public Background Background { get; init; }

    /// <summary>Whether nobody is there yet.</summary>
    public bool IsVacancy { get; init; }

    /// <summary>Whom the person reports to.</summary>
    public EquatableArray<ReportingLine> ReportsTo { get; init; }

    /// <inheritdoc/>
    public override string Kind => "person";
}
