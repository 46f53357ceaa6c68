namespace OpModel.Files.Tables;

/// <summary>What the numbers in the column of allocations mean.</summary>
internal enum AllocationUnit
{
    /// <summary>Percent of working time: 60.</summary>
    Percent,

    /// <summary>The part of full time: 0.6.</summary>
    Fraction,
}
