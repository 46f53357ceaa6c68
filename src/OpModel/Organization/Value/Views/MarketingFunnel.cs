namespace OpModel;

/// <summary>A value stream seen as a marketing funnel (D3.2): which steps bring users to it, through it and back.</summary>
public sealed class MarketingFunnel
{
    internal MarketingFunnel(ValueStream valueStream)
    {
        ValueStream = valueStream;
        Levels =
        [
            .. Enum.GetValues<FunnelStage>()
                .Where(stage => stage != FunnelStage.None)
                .Select(stage => new FunnelLevel(stage, [.. valueStream.Steps.Where(step => step.Stage == stage)])),
        ];
        Unplaced = [.. valueStream.Steps.Where(step => step.Stage == FunnelStage.None)];
    }

    /// <summary>What it is a view of.</summary>
    public ValueStream ValueStream { get; }

    /// <summary>Every stage, from the widest to the narrowest; one without a step is a gap.</summary>
    public IReadOnlyList<FunnelLevel> Levels { get; }

    /// <summary>The steps that state no stage, in order.</summary>
    public IReadOnlyList<ValueStep> Unplaced { get; }

    /// <summary>Writes it as a table in Markdown: a row for each stage with its steps, and a last one for steps without a stage if there are any.</summary>
    /// <returns>The table, with a line end after each row.</returns>
    public string ToMarkdown()
    {
        var table = new MarkdownTable([ValueStream.Name, "Steps", "User gives", "User gets"]);
        foreach (var level in Levels)
        {
            AddRow(level.Stage.ToString(), level.Steps);
        }

        if (Unplaced.Count > 0)
        {
            AddRow("No stage", Unplaced);
        }

        return table.ToString();

        void AddRow(string stage, IReadOnlyList<ValueStep> steps) => table.Add(
            stage,
            [
                string.Join("; ", steps),
                string.Join("; ", steps.Select(step => step.Gives).OfType<string>()),
                string.Join("; ", steps.Select(step => step.Gets).OfType<string>()),
            ]);
    }

    /// <summary>What it is a funnel of.</summary>
    /// <returns>The name of the value stream.</returns>
    public override string ToString() => $"Marketing funnel of {ValueStream}";
}
