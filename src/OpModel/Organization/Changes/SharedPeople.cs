namespace OpModel;

/// <summary>How many people two teams have in common, by which one is taken to come of the other. Counted are people who are in both organisations.</summary>
/// <param name="Count">How many were on the one and came to the other.</param>
/// <param name="Before">How many were on the earlier team.</param>
/// <param name="After">How many are on the later team.</param>
public sealed record SharedPeople(int Count, int Before, int After);
