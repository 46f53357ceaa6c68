namespace OpModel.Measures;

/// <summary>Which level holds where published bands leave a gap, such as a failure rate between 15 and 16 %, or both have the boundary, such as 5 %.</summary>
public enum BoundaryPolicy
{
    /// <summary>The lower of the two levels, so that no level is claimed that the report does not plainly give.</summary>
    LowerLevel,

    /// <summary>The higher of the two levels.</summary>
    HigherLevel,
}
