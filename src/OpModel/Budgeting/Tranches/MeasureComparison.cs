namespace OpModel.Budgeting;

/// <summary>How the value of a measure stands to a number.</summary>
public enum MeasureComparison
{
    /// <summary>It is the number or more: <c>&gt;=</c>.</summary>
    AtLeast,

    /// <summary>It is the number or less: <c>&lt;=</c>.</summary>
    AtMost,

    /// <summary>It is more: <c>&gt;</c>.</summary>
    MoreThan,

    /// <summary>It is less: <c>&lt;</c>.</summary>
    LessThan,
}
