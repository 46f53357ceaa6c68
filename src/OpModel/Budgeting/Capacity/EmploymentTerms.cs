namespace OpModel.Budgeting;

/// <summary>How somebody is employed, where that is not full time and without a level.</summary>
/// <param name="Person">The person, by id or name.</param>
/// <param name="Level">The level; nothing where there is none.</param>
/// <param name="PartTime">The working time in percent of full time, above 0 and up to 100.</param>
public sealed record EmploymentTerms(string Person, string? Level = null, decimal PartTime = 100);
