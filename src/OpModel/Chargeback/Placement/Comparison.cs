namespace OpModel.Chargeback;

/// <summary>How a placement rule compares a column.</summary>
internal enum Comparison
{
    /// <summary>The line has one of the values.</summary>
    Is,

    /// <summary>The line's value starts with one of the values.</summary>
    StartsWith,

    /// <summary>The line has no value.</summary>
    IsMissing,

    /// <summary>The line has some value.</summary>
    IsPresent,
}
