namespace SampleBill;

/// <summary>Writes tags as people leave them: mostly right, sometimes with stray spaces, sometimes not at all.</summary>
internal static class TagWriter
{
    private static readonly IReadOnlyList<string> TeamsThatTag = ["checkout", "payments", "search", "data-platform", "legacy-crm"];

    /// <returns>A JSON object, or <see langword="null"/> where nothing was tagged.</returns>
    public static string? Write(SubAccount account, SplitMix64 random)
    {
        if (random.Happens(account.PercentUntagged))
        {
            return null;
        }

        // In a shared environment the tag alone tells the team, and sometimes a team that no longer exists.
        var team = account.Team is null || random.Happens(2) ? random.Choose(TeamsThatTag) : account.Team;
        var environment = account.Name.EndsWith("-test", StringComparison.Ordinal) ? "test" : "prod";
        return random.Between(1, 20) switch
        {
            1 => $$"""{" team": "{{team}}", "environment": "{{environment}}"}""",
            2 => $$"""{"team": "{{team}} ", "environment": " {{environment}}"}""",
            3 => $$"""{"environment": "{{environment}}"}""",
            4 => $$"""{"team": "{{team}}", "environment": "{{environment}}", "note": "owner said \"keep\", see ticket"}""",
            _ => $$"""{"team": "{{team}}", "environment": "{{environment}}"}""",
        };
    }
}
