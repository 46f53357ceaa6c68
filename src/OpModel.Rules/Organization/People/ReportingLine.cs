namespace OpModel.Organization;

/// <summary>That a person reports to another: what <c>[ReportsTo]</c> states.</summary>
public sealed record ReportingLine : DatedStatement
{
    /// <summary>The key of the person reported to.</summary>
    public required string Manager { get; init; }

    /// <summary>Whether it is a dotted line, beside the line of the department.</summary>
    public bool IsDotted { get; init; }
}
